"""Every test and exercise has its picture for both sides, with each sensor on its own body part."""

import re
from xml.etree import ElementTree

import numpy as np
import pytest

from domain.athlete import Side
from domain.library import load_protocol, protocol_ids
from domain.library.pictures import Detail, Ink, PostureError, Tone, has_picture, picture_of_protocol
from domain.library.pictures.camera import HEIGHT, WIDTH
from domain.library.pictures.drawing import draw_picture, labels_of
from domain.library.pictures.posture_file import load_posture, posture_names
from domain.library.pictures.scene import scene_of
from domain.library.pictures.sensors import placed
from domain.library.pictures.skeleton import skeleton
from domain.protocol import Posture

GREY = Tone("#888888", "#777777")
INK = Ink(
    ground="#ffffff",
    skin=GREY,
    far=GREY,
    shirt=GREY,
    shorts=GREY,
    hair=GREY,
    tested=Tone("#b34d09", "#8a3b06"),
    ghost="#f3e0d5",
    props=GREY,
    props_edge="#aaaaaa",
    shadow="#eeeeee",
    text="#14181f",
    text_quiet="#525c6b",
    line="#d9dee6",
    badge="#14181f",
    on_badge="#ffffff",
)
# A free motion of any joint has no position to draw.
DRAWN = [protocol_id for protocol_id in protocol_ids() if protocol_id != "free_motion"]


def posture_of(protocol_id: str) -> str:
    protocol = load_protocol(protocol_id)
    assert protocol.picture is not None
    return protocol_id if protocol_id in posture_names() else protocol.picture.posture.value


# The left side is the same drawing mirrored: each protocol is drawn on one of them, in turn.
@pytest.mark.parametrize(
    ("protocol_id", "side"), [(name, list(Side)[number % 2]) for number, name in enumerate(DRAWN)]
)
def test_each_has_a_picture_of_its_own(protocol_id: str, side: Side) -> None:
    protocol = load_protocol(protocol_id)
    assert has_picture(protocol)
    root = ElementTree.fromstring(picture_of_protocol(protocol, side, INK))  # noqa: S314 - drawn just now
    assert root.findtext("{*}title") == f"{protocol.title}, {side.value} side"
    assert f"Tested: {side.value} side." in str(root.findtext("{*}desc"))
    words = [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert any(side.value.capitalize() in str(word) for word in words)
    assert len(root.findall(".//{*}g[@class]")) >= len(protocol.sensors)


@pytest.mark.parametrize("protocol_id", DRAWN)
def test_every_sensor_is_on_its_own_part_of_the_tested_side(protocol_id: str) -> None:
    protocol = load_protocol(protocol_id)
    scene = scene_of(load_posture(posture_of(protocol_id)), Side.RIGHT)
    for pin, slot in zip(placed(scene, protocol.sensors), protocol.sensors, strict=True):
        if slot.segment == "cuff":
            continue
        away = {
            name: min(float(np.linalg.norm(bone.point(share) - pin.place)) for share in np.linspace(0, 1, 21))
            for name, bone in scene.bones.items()
        }
        wanted = {"pelvis": {"pelvis", "waist"}, "trunk": {"chest"}}.get(
            slot.segment, {f"tested_{slot.segment}"}
        )
        assert min(away[name] for name in wanted) < 0.16, slot
        others = {name for name in away if name.startswith("other_")}
        assert min(away[name] for name in wanted) <= min(away[name] for name in others), slot


@pytest.mark.parametrize("detail", Detail)
@pytest.mark.parametrize("side", Side)
def test_words_stay_inside_the_frame_and_off_one_another(side: Side, detail: Detail) -> None:
    for protocol_id in DRAWN if detail is Detail.FULL else DRAWN[::4]:
        scene = scene_of(load_posture(posture_of(protocol_id)), side)
        pins = placed(scene, load_protocol(protocol_id).sensors)
        boxes = [label.box for label in labels_of(scene, pins, side, detail)]
        for number, (left, top, right, bottom) in enumerate(boxes):
            assert left >= 0 and top >= 0 and right <= WIDTH and bottom <= HEIGHT, protocol_id
            for other in boxes[number + 1 :]:
                apart = right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top
                assert apart, protocol_id


def test_the_body_stays_inside_the_frame() -> None:
    for name in posture_names():
        scene = scene_of(load_posture(name), Side.RIGHT)
        for bone in scene.bones.values():
            for place in (bone.start, bone.end):
                x, y = scene.eye.seen(place)
                assert 0 <= x <= WIDTH and 0 <= y <= HEIGHT, name


def test_the_left_picture_is_the_mirror_image_and_its_words_are_not() -> None:
    posture = load_posture("seated_hip_er")
    right, left = scene_of(posture, Side.RIGHT), scene_of(posture, Side.LEFT)
    for name, bone in right.bones.items():
        x, y = right.eye.seen(bone.end)
        other_x, other_y = left.eye.seen(left.bones[name].end)
        assert (WIDTH - x, y) == pytest.approx((other_x, other_y), abs=0.01)
    svg = picture_of_protocol(load_protocol("seated_hip_er"), Side.LEFT, INK)
    assert not re.search(r"scale\(-1|matrix\(-", svg)


def test_joints_turn_as_their_names_say() -> None:
    seated = skeleton(load_posture("seated").start)
    thigh, shank = seated["tested_thigh"], seated["tested_shank"]
    assert thigh.end[2] - thigh.start[2] > 0.4, "a bent hip brings the knee forward"
    assert shank.start[1] - shank.end[1] > 0.4, "a bent knee lets the shank hang"
    end = load_posture("seated_hip_er").end
    assert end is not None
    turned = skeleton(end)
    # The tested side is the right one and left is positive: out of the hip is the foot inward.
    assert turned["tested_shank"].end[0] > shank.end[0] + 0.1
    lying = skeleton(load_posture("supine").start)
    assert abs(lying["chest"].end[1] - lying["pelvis"].start[1]) < 0.05
    assert lying["pelvis"].frame[1, 2] == pytest.approx(1.0), "on the back the belly is up"


def test_the_same_protocol_gives_the_same_bytes() -> None:
    protocol = load_protocol("clamshell")
    first = draw_picture("clamshell", Side.LEFT, protocol.sensors, INK)
    assert first == draw_picture("clamshell", Side.LEFT, protocol.sensors, INK)


def test_every_posture_word_of_the_files_is_drawn() -> None:
    assert {posture.value for posture in Posture} <= posture_names()


def test_what_is_not_drawn_is_said() -> None:
    with pytest.raises(PostureError, match="There is no picture 'headstand'"):
        draw_picture("headstand", Side.LEFT, (), INK)
