## Conversation and composer.
