curl --fail-with-body --silent --show-error \
  -H "Api-Access-Token: $CHATWOOT_API_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"payload":[{"attribute_key":"contact_id","filter_operator":"equal_to","values":[4],"query_operator":null}]}' \
  "$CHATWOOT_BASE_URL/api/v1/accounts/$CHATWOOT_ACCOUNT_ID/conversations/filter"
