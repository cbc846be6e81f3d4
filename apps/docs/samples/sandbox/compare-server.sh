pnpm --filter @wootkit/sandbox parity labels \
  --base-url https://chatwoot.example.com --platform-token "$CHATWOOT_PLATFORM_TOKEN"
