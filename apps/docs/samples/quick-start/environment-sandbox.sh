export CHATWOOT_BASE_URL=http://127.0.0.1:4010
export CHATWOOT_ACCOUNT_ID=1
export CHATWOOT_API_TOKEN=sandbox-admin-token
