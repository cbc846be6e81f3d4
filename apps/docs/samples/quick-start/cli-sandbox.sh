wootkit contacts conversations 1 --sandbox
