pnpm --filter @wootkit/sandbox parity --version 4.14 --recordings ../my-recordings
