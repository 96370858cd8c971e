## Plan and mobilise, facts, actions.
