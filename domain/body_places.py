"""Where it hurts or is sore: kept in English or as typed, understood and shown in every language of ours."""

import re
from unicodedata import normalize

from domain.language import said, say, spoken
from domain.wording import lower_first

Words = dict[str, tuple[str, ...]]
"""By language; the first is the one that is shown."""

SITES = {
    "Hip, front": say("Hip, front"),
    "Hip, outside": say("Hip, outside"),
    "Groin": say("Groin"),
    "Buttock": say("Buttock"),
    "Knee": say("Knee"),
    "Low back": say("Low back"),
    "Other": say("Other"),
}
"""What is offered after a pain stop: as it is kept, and as it is shown."""

_SITES_ELSEWHERE = {
    "Hip, front": ("Hüfte, vorn", "Cadera, delante", "Hanche, avant"),
    "Hip, outside": ("Hüfte, außen", "Cadera, por fuera", "Hanche, extérieur"),
    "Groin": ("Leiste", "Ingle", "Aine"),
    "Buttock": ("Gesäß", "Glúteo", "Fesse"),
    "Knee": ("Knie", "Rodilla", "Genou"),
    "Low back": ("Unterer Rücken", "Zona lumbar", "Bas du dos"),
    "Other": ("Andere", "Otro", "Autre"),
}
"""What version 0.1.0 kept of the same places in a window that spoke German, Spanish or French."""


def _place(en: str, de: str, es: str, fr: str) -> Words:
    tongues = {"en": en, "de": de, "es": es, "fr": fr}
    return {code: tuple(one.strip() for one in words.split(",")) for code, words in tongues.items()}


PLACES: dict[str, Words] = {
    "hip": _place("hip", "Hüfte, Hüftgelenk", "cadera", "hanche"),
    "groin": _place("groin", "Leiste, Leistengegend", "ingle", "aine, pli de l'aine"),
    "glute": _place("glute, gluteus", "Gesäßmuskel, Gluteus", "glúteo, gluteo", "fessier"),
    "buttock": _place("buttock", "Gesäß, Pobacke, Po", "nalga", "fesse"),
    "adductor": _place("adductor", "Adduktor, Adduktoren", "aductor, aductores", "adducteur, adducteurs"),
    "hamstring": _place(
        "hamstring",
        "Beinbeuger, Oberschenkelrückseite",
        "isquiotibial, isquiotibiales, isquios",
        "ischio-jambier, ischio, ischios",
    ),
    "quad": _place("quad, quadriceps", "Quadrizeps", "cuádriceps, cuadriceps", "quadriceps"),
    "thigh": _place("thigh", "Oberschenkel", "muslo", "cuisse"),
    "trochanter": _place("trochanter", "Trochanter", "trocánter, trocanter", "trochanter"),
    "leg": _place("leg", "Bein", "pierna", "jambe"),
    "knee": _place("knee", "Knie", "rodilla", "genou, genoux"),
    "patella": _place("patella", "Patella", "rótula, rotula", "rotule"),
    "kneecap": _place("kneecap", "Kniescheibe", "rótula, rotula", "rotule"),
    "calf": _place("calf, calves", "Wade", "pantorrilla, gemelo", "mollet"),
    "shin": _place("shin", "Schienbein", "espinilla, tibia", "tibia"),
    "achilles": _place(
        "achilles", "Achillessehne", "tendón de Aquiles, Aquiles", "tendon d'Achille, Achille"
    ),
    "ankle": _place("ankle", "Knöchel, Sprunggelenk", "tobillo", "cheville"),
    "foot": _place("foot, feet", "Fuß, Füße", "pie", "pied"),
    "heel": _place("heel", "Ferse", "talón, talon, talones", "talon"),
    "toe": _place("toe", "Zehe, Zeh", "dedo del pie, dedos del pie", "orteil"),
    "shoulder": _place("shoulder", "Schulter", "hombro", "épaule, epaule"),
    "rotator cuff": _place(
        "rotator cuff", "Rotatorenmanschette", "manguito rotador", "coiffe des rotateurs, coiffe"
    ),
    "arm": _place("arm", "Arm", "brazo", "bras"),
    "elbow": _place("elbow", "Ellbogen, Ellenbogen", "codo", "coude"),
    "neck": _place("neck", "Nacken, Hals", "cuello, nuca", "cou, nuque, cervicales"),
    "chest": _place("chest", "Brust", "pecho", "poitrine"),
    "trunk": _place("trunk", "Rumpf", "tronco", "tronc"),
    "back": _place(
        "back, low back",
        "Rücken, Kreuz, Lendenwirbelsäule",
        "espalda, lumbar, lumbares, zona lumbar",
        "dos, lombaires",
    ),
    "belly": _place("belly", "Bauch", "vientre, barriga", "ventre"),
    "abdomen": _place("abdomen", "Abdomen", "abdomen", "abdomen"),
    "abs": _place("abs", "Bauchmuskel", "abdominales", "abdominaux, abdos"),
    "ribs": _place("rib, ribs", "Rippe", "costilla", "côte, côtes"),
    "waist": _place("waist", "Taille", "cintura", "taille"),
}
"""Places as coaches note them, by their English word. A product default."""

_NOTED = re.compile(r"(Sharp|Not sharp)(?:, (.+?))?(?:, ([0-9.]+) of 10)?")
_ENDINGS = ("", "s", "es", "n", "en", "e")
_TWICE = {"dos"}
"""The French back is two in Spanish, *las dos piernas*: alone it is a place, beside others it is not."""


def kept_site(text: str) -> str:
    """The English of a place that is offered after a pain stop, from any language; else as it is."""
    return _ENGLISH_OF_SITE.get(_folded(text), text)


def told_site(text: str) -> str:
    """The same place in the language spoken; what somebody typed in words of their own stays so."""
    site = kept_site(text)
    return str(said(site)) if site in SITES else text


def site_within(text: str) -> str:
    """` (groin)` for the middle of a sentence; nothing where no place was said."""
    return f" ({lower_first(told_site(text))})" if text else ""


def told_pain(text: str) -> str:
    """What was noted of a pain stop, *Sharp, groin, 6 of 10*, in the language spoken."""
    noted = _NOTED.fullmatch(text)
    if noted is None or spoken() == "en":
        return text
    sharp, site, strength = noted.groups()
    words = say("Sharp") if sharp == "Sharp" else say("Not sharp")
    return ", ".join(filter(None, (words, told_site(site or ""), f"{strength}/10" if strength else "")))


def told_place(text: str) -> str:
    """A sore place that somebody typed, in the language spoken where it is one of `PLACES`."""
    place = _EXACTLY.get(_folded(text))
    return PLACES[place][spoken()][0] if place is not None and spoken() in PLACES[place] else text.strip()


def same_place(text: str) -> str:
    """What two notes of one place have in common, whatever the language they were typed in."""
    return _EXACTLY.get(_folded(text), _folded(text))


def places_in(text: str) -> frozenset[str]:
    """The English words of all places that are named in a text, in any language, also in the plural."""
    exact = _EXACTLY.get(_folded(text))
    said = f" {_folded(text)} "
    return frozenset(
        place for place, forms in _FORMS.items() if place == exact or any(form in said for form in forms)
    )


def _folded(text: str) -> str:
    """In small letters, words alone: *Achilles' tendon!* is `achilles tendon`."""
    small = normalize("NFC", text).casefold()
    return " ".join("".join(one if one.isalpha() else " " for one in small).split())


_ENGLISH_OF_SITE = {_folded(site): site for site in SITES} | {
    _folded(other): site for site, others in _SITES_ELSEWHERE.items() for other in others
}
_WORDS = {
    place: {_folded(word) for words in tongues.values() for word in words}
    for place, tongues in PLACES.items()
}
_EXACTLY = {word: place for place in reversed(PLACES) for word in _WORDS[place]}
_FORMS = {
    place: {f" {word}{ending} " for word in words - _TWICE for ending in _ENDINGS}
    for place, words in _WORDS.items()
}
