curl --fail-with-body --silent --show-error \
  -H "Api-Access-Token: $CHATWOOT_API_TOKEN" \
  "$CHATWOOT_BASE_URL/api/v1/accounts/$CHATWOOT_ACCOUNT_ID/contacts?sort=name&page=1"
