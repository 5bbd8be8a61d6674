"""Strict validation of an Adaptive Card, type by type: an unknown type, property or value is a fault.

Microsoft's models accept anything on their own (a nested element is checked as the base class only), so each
object is taken to the model of its type, its properties are held against that model's, and its plain values are
checked by the model's own annotations.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any, get_args

from microsoft_teams.cards import core
from pydantic import TypeAdapter, ValidationError

MODELS: dict[str, type[core.SerializableObject]] = {
    model.model_fields["type"].default: model
    for _, model in inspect.getmembers(core, inspect.isclass)
    if issubclass(model, core.SerializableObject) and "type" in model.model_fields
}
FREE = {"data"}
"""A button's own payload: any JSON."""
NEWER_THAN_1_5 = ("Chart.", "Badge", "Icon", "CodeBlock", "Carousel", "Rating", "Progress", "CompoundButton")


def faults(card: dict[str, Any]) -> list[str]:
    """What is wrong with the card, each with its path; empty for a valid one."""
    return list(_object(card, core.AdaptiveCard, "card"))


def _object(value: dict[str, Any], model: type[core.SerializableObject] | None, path: str) -> Iterator[str]:
    if "type" in value:
        model = MODELS.get(value["type"])
        if model is None:
            yield f"{path}: unknown type {value['type']!r}"
            return
        if value["type"].startswith(NEWER_THAN_1_5) and "fallback" not in value:
            yield f"{path}: {value['type']} is newer than 1.5 and has no fallback"
    if model is None:
        yield f"{path}: an object without type"
        return
    known = {model.validation_alias_generator(name): field for name, field in model.model_fields.items()}
    for key, part in value.items():
        if key not in known:
            yield f"{path}: {model.__name__} has no property {key!r}"
        else:
            yield from _value(part, known[key].annotation, f"{path}.{key}", key)


def _value(value: Any, annotation: Any, path: str, key: str) -> Iterator[str]:
    if key in FREE and isinstance(value, dict):
        return
    elif isinstance(value, dict):
        yield from _object(value, _model_in(annotation), path)
    elif isinstance(value, list):
        for at, part in enumerate(value):
            yield from _value(part, annotation, f"{path}[{at}]", "")
    else:
        yield from _plain(value, annotation, path)


def _plain(value: Any, annotation: Any, path: str) -> Iterator[str]:
    try:
        TypeAdapter(annotation).validate_python(value, strict=True)
    except ValidationError as error:
        if "[" not in path.rsplit(".", 1)[-1]:  # a string in a list is checked with the list's type
            yield f"{path}: {value!r}: {error.errors()[0]['msg']}"


def _model_in(annotation: Any) -> type[core.SerializableObject] | None:
    """The model that an annotation holds, through Optional, List and Union."""
    if inspect.isclass(annotation) and issubclass(annotation, core.SerializableObject):
        return annotation
    found = (_model_in(part) for part in get_args(annotation))
    return next((model for model in found if model is not None), None)


def elements(value: Any) -> Iterator[dict[str, Any]]:
    """Every typed object of a card, at any depth."""
    if isinstance(value, dict):
        if "type" in value:
            yield value
        for part in value.values():
            yield from elements(part)
    elif isinstance(value, list):
        for part in value:
            yield from elements(part)
