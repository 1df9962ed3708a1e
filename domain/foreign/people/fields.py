"""What a column of a list of people is, guessed from its heading in four languages."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum

from domain.language import say


class PersonField(StrEnum):
    """What can be brought in about a person."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    CODE = "code"
    BORN_ON = "born_on"
    SEX = "sex"
    MASS = "mass"
    HEIGHT = "height"
    SHANK = "lever_arm"
    DOMINANT = "dominant_side"
    INVOLVED = "involved_side"
    PHASE = "phase"
    NOTES = "notes"


TITLES: Mapping[PersonField, str] = {
    PersonField.NAME: say("Whole name"),
    PersonField.GIVEN_NAME: say("Given name"),
    PersonField.FAMILY_NAME: say("Family name"),
    PersonField.CODE: say("Your own number of the athlete"),
    PersonField.BORN_ON: say("Date of birth"),
    PersonField.SEX: say("Sex, as norms are published"),
    PersonField.MASS: say("Body mass"),
    PersonField.HEIGHT: say("Height"),
    PersonField.SHANK: say("Lever arm (knee joint line to cuff)"),
    PersonField.DOMINANT: say("Dominant side"),
    PersonField.INVOLVED: say("Involved side"),
    PersonField.PHASE: say("Phase"),
    PersonField.NOTES: say("Notes"),
}
UNITS: Mapping[PersonField, tuple[str, ...]] = {
    PersonField.MASS: ("kg", "lb"),
    PersonField.HEIGHT: ("cm", "m", "in", "ft"),
    PersonField.SHANK: ("cm", "m", "in"),
}
"""The units a number may have; the first is taken where nothing says which."""

# English, Spanish, German, French; plain letters, as `plain` makes them.
_WORDS: Mapping[PersonField, tuple[str, ...]] = {
    PersonField.GIVEN_NAME: (
        "first name", "given name", "forename", "firstname", "nombre de pila", "vorname", "prenom",
        "rufname",
    ),
    PersonField.FAMILY_NAME: (
        "last name", "family name", "surname", "lastname", "apellidos", "apellido", "nachname",
        "familienname", "zuname", "nom de famille",
    ),
    PersonField.NAME: (
        "name", "full name", "athlete", "athlete name", "patient", "patient name", "player", "client",
        "nombre", "nombre completo", "nombre y apellidos", "atleta", "paciente", "deportista",
        "athlet", "athletin", "patientin", "spieler", "nom", "nom complet", "nom et prenom",
        "athlete nom", "sportif", "joueur",
    ),
    PersonField.CODE: (
        "id", "code", "number", "patient id", "athlete id", "external id", "patient number", "mrn",
        "identifier", "codigo", "numero", "identificador", "numero de historia", "nummer", "kennung",
        "patientennummer", "kundennummer", "identifiant", "numero patient", "n dossier",
        "patienten id",
    ),
    PersonField.BORN_ON: (
        "born", "born on", "birth date", "birthdate", "date of birth", "dob", "birthday",
        "fecha de nacimiento", "nacimiento", "fecha nac", "geburtsdatum", "geboren", "geboren am",
        "geb datum", "geburtstag", "date de naissance", "naissance", "ne le", "nee le", "ddn",
    ),
    PersonField.SEX: (
        "sex", "gender", "sexo", "genero", "geschlecht", "sexe", "genre",
    ),
    PersonField.MASS: (
        "mass", "body mass", "weight", "body weight", "peso", "masa", "masa corporal", "peso corporal",
        "gewicht", "masse", "korpergewicht", "korpermasse", "poids", "masse corporelle",
    ),
    PersonField.HEIGHT: (
        "height", "body height", "stature", "altura", "estatura", "talla", "grosse", "korpergrosse",
        "korperhohe", "taille",
    ),
    PersonField.SHANK: (
        "lever arm", "lever", "shank length", "brazo de palanca", "hebelarm", "bras de levier",
    ),
    PersonField.DOMINANT: (
        "dominant side", "dominant leg", "dominance", "leg dominance", "lado dominante",
        "pierna dominante", "dominante seite", "dominantes bein", "cote dominant", "jambe dominante",
    ),
    PersonField.INVOLVED: (
        "involved side", "injured side", "affected side", "injured leg", "lado afectado",
        "lado lesionado", "betroffene seite", "verletzte seite", "cote atteint", "cote blesse",
    ),
    PersonField.PHASE: (
        "phase", "stage", "fase", "etapa", "etape",
    ),
    PersonField.NOTES: (
        "notes", "note", "comment", "comments", "remarks", "notas", "observaciones", "comentarios",
        "notizen", "bemerkung", "bemerkungen", "kommentar", "remarques", "commentaires",
        "observations",
    ),
}  # fmt: skip
_UNIT_WORDS = {
    "kg": "kg", "kgs": "kg", "kilo": "kg", "kilos": "kg", "lb": "lb", "lbs": "lb", "pounds": "lb",
    "cm": "cm", "m": "m", "in": "in", "inch": "in", "inches": "in", "ft": "ft", "feet": "ft",
}  # fmt: skip


def plain(text: str) -> str:
    """Small letters without accents or signs: *Körpergröße [cm]* is *korpergrosse cm*."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^\w]+", " ", kept).replace("_", " ").strip()


def field_of(head: str) -> PersonField | None:
    """What a heading says; None where it is nothing that is known."""
    words, unit = plain(head), unit_of(head)
    if unit:
        words = words.removesuffix(f" {words.split()[-1]}").strip()
    for field, names in _WORDS.items():
        if words in names:
            return field
    return None


def unit_of(head: str) -> str:
    """The unit at the end of a heading, or nothing."""
    words = plain(head).split()
    return _UNIT_WORDS.get(words[-1], "") if len(words) > 1 else ""


def guessed(heads: Sequence[str]) -> dict[PersonField, str]:
    """The column of each field, the first that fits; *Nombre* or *Nom* beside a family name is given."""
    found: dict[PersonField, str] = {}
    for head in heads:
        field = field_of(head)
        if field is not None:
            found.setdefault(field, head)
    beside = {PersonField.FAMILY_NAME, PersonField.GIVEN_NAME} & set(found)
    if PersonField.NAME in found and len(beside) == 1:
        missing = PersonField.GIVEN_NAME if PersonField.FAMILY_NAME in found else PersonField.FAMILY_NAME
        # A column of whole names stays one: only a word that also means a part of a name gives way.
        if plain(found[PersonField.NAME]) in ("nombre", "nom", "name"):
            found[missing] = found.pop(PersonField.NAME)
    return found
