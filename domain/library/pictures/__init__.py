"""The pictures of the library: a posture in numbers becomes SVG text, for either side."""

from domain.library.pictures.drawing import Detail, draw_picture
from domain.library.pictures.ink import Ink, Tone
from domain.library.pictures.pictured import has_picture, picture_of_protocol
from domain.library.pictures.posture_file import PostureError, posture_names

__all__ = [
    "Detail",
    "Ink",
    "PostureError",
    "Tone",
    "draw_picture",
    "has_picture",
    "picture_of_protocol",
    "posture_names",
]
