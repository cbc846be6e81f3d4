npx -y @wootkit/sandbox
