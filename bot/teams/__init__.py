"""Teams: the only room that knows botbuilder and tokens.

A request's way: door (method, type, size) -> incoming_token -> incoming (JSON, activity, tenant, hosts) ->
adapter (botbuilder's turn) -> handler (what to say) -> sender (the one reply).
"""
