"""What models reach: whether a value can hold a secret, at any depth."""


def reaches_secret(schema, model):
    """Whether a value of that type, or of one derived from it, can hold a secret."""
    seen, waiting = set(), [model]
    while waiting:
        model = waiting.pop()
        if model.name in seen:
            continue
        seen.add(model.name)
        waiting.extend(model.derived)
        while model is not None:
            for member in model.layout():
                if member.secret:
                    return True
                if member.shape[1] in schema.models:
                    waiting.append(schema.models[member.shape[1]])
            model = model.parent
    return False
