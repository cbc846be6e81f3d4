wootkit contacts conversations 1
