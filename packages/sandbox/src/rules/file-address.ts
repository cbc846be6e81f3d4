/**
 * The address in links to files. A real server takes it from its settings, not from the request. Here it is an
 * `example.com` name, because the sandbox doesn't serve files.
 */
const serverAddress = "https://chatwoot.example.com";

/** The default avatar of Chatwoot's assistant. */
export const assistantAvatarUrl: string = `${serverAddress}/assets/images/dashboard/captain/logo.svg`;

/** Returns the download URL of a stored file. */
export function fileUrl(id: number, name: string): string {
  return `${serverAddress}/rails/active_storage/blobs/redirect/sandbox-${id}/${encodeURIComponent(name)}`;
}

/** Returns the thumbnail URL of a stored file. */
export function thumbnailUrl(id: number, name: string): string {
  return `${serverAddress}/rails/active_storage/representations/redirect/sandbox-${id}/${encodeURIComponent(name)}`;
}

/** Returns the URL that signs a user in to the dashboard. */
export function signInUrl(email: string, token: string): string {
  return `${serverAddress}/app/login?email=${encodeURIComponent(email)}&sso_auth_token=${token}`;
}

/** Returns the URL of a conversation in the dashboard. */
export function conversationUrl(accountId: number, displayId: number): string {
  return `${serverAddress}/app/accounts/${accountId}/conversations/${displayId}`;
}

/** Returns the URL that a provider sends messages to. */
export function webhookUrl(provider: string, id: string): string {
  return `${serverAddress}/webhooks/${provider}/${id}`;
}

/** Returns the HTML that shows the widget on a website. */
export function widgetScript(websiteToken: string): string {
  return `
    <script>
      (function(d,t) {
        var BASE_URL="${serverAddress}";
        var g=d.createElement(t),s=d.getElementsByTagName(t)[0];
        g.src=BASE_URL+"/packs/js/sdk.js";
        g.async = true;
        s.parentNode.insertBefore(g,s);
        g.onload=function(){
          window.chatwootSDK.run({
            websiteToken: '${websiteToken}',
            baseUrl: BASE_URL
          })
        }
      })(document,"script");
    </script>
    `;
}
