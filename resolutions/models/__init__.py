"""What the Council keeps: resolutions and decisions, their versions and texts, the proposals to amend them."""

from resolutions.models.amendment import Amendment, AmendmentText
from resolutions.models.resolution import Resolution
from resolutions.models.version import ResolutionVersion, VersionText

__all__ = ["Amendment", "AmendmentText", "Resolution", "ResolutionVersion", "VersionText"]
