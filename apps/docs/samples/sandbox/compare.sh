pnpm --filter @wootkit/sandbox parity --verbose --values
