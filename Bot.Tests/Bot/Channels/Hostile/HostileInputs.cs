using System.Buffers.Text;
using System.Text;
using EcomBot.Tests.Bot.Channels.Messenger;
using EcomBot.Tests.Sdk.Connector;
using Microsoft.IdentityModel.Tokens;
using static EcomBot.Tests.Bot.Channels.Hostile.HostileInput;

namespace EcomBot.Tests.Bot.Channels.Hostile;

/// <summary>The table of hostile input, over all endpoints.</summary>
internal static class HostileInputs
{
    private static readonly byte[] Message = Bytes(
        $$$"""{"type":"message","id":"a1","channelId":"msteams","serviceUrl":"{{{TokenAuthority.ServiceUrl}}}","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c-{{{Marker}}}"},"text":"{{{Marker}}}"}""");

    public static IReadOnlyList<HostileInput> All { get; } =
        [.. Tokens(), .. Bodies(), .. DirectLineCallers(), .. DirectLineBodies(), .. Webhooks(), .. Pages()];

    private static IEnumerable<HostileInput> Tokens() =>
    [
        new("a connector's message without a token", 401, _ => Request("POST", Connector, null, Message)),
        new("a token that is none", 401, _ => Request("POST", Connector, Marker, Message)),
        new("a token of three dots", 401, _ => Request("POST", Connector, "..", Message)),
        new("another scheme", 401, _ => Request("POST", Connector, null, Message, headers: ("Authorization", $"Basic {Marker}"))),
        new("a token of alg none", 401,
            _ => Request("POST", Connector, Unsigned("""{"iss":"https://api.botframework.com","aud":"00000000-0000-0000-0000-00000000b075"}"""), Message)),
        new("an expired token", 401, _ => Request("POST", Connector, Shifted(-20), Message)),
        new("a token that is not valid yet", 401, _ => Request("POST", Connector, Shifted(+20), Message)),
        new("a token for another bot", 401, _ => Request("POST", Connector, TokenAuthority.ChannelToken(token => token.Audience = "another"), Message)),
        new("a token of a foreign issuer", 401,
            _ => Request("POST", Connector, TokenAuthority.ChannelToken(token => token.Issuer = "https://evil.test"), Message)),
        new("a token for another service URL", 401,
            _ => Request("POST", Connector, TokenAuthority.ChannelToken(token => token.Claims["serviceurl"] = "https://evil.test/"), Message)),
        new("a token of a key that nobody published", 401, _ => Request("POST", Connector, TokenAuthority.ChannelToken(key: 2), Message)),
        new("a token signed with a shared secret", 401, _ => Request("POST", Connector, TokenAuthority.ChannelToken(token =>
            token.SigningCredentials = new(new SymmetricSecurityKey(new byte[64]) { KeyId = "key-0" }, SecurityAlgorithms.HmacSha256)), Message)),
        new("a Direct Line token at the connector", 401, target => Request("POST", Connector, target.Token, Message)),
        new("a serviceUrl within the cloud's own network", 401,
            _ => Request("POST", Connector, TokenAuthority.ChannelToken(),
            Bytes(Encoding.UTF8.GetString(Message).Replace(TokenAuthority.ServiceUrl, "http://169.254.169.254/")))),
        new("a serviceUrl on this machine", 401,
            _ => Request("POST", Connector, TokenAuthority.ChannelToken(),
            Bytes(Encoding.UTF8.GetString(Message).Replace(TokenAuthority.ServiceUrl, "http://localhost:9/")))),
        new("a channel that the key may not speak for", 401,
            _ => Request("POST", Connector, TokenAuthority.ChannelToken(), Bytes(Encoding.UTF8.GetString(Message).Replace("msteams", "slack")))),
    ];

    private static IEnumerable<HostileInput> Bodies() =>
    [
        new("a connector's message without a body", 400, _ => Request("POST", Connector, TokenAuthority.ChannelToken())),
        new("a connector's message of 10 MB", 413, _ => Request("POST", Connector, TokenAuthority.ChannelToken(), Large)),
        new("a connector's message that breaks off", 400, _ => Request("POST", Connector, TokenAuthority.ChannelToken(), Message[..40])),
        new("a connector's message of deep JSON", 400, _ => Request("POST", Connector, TokenAuthority.ChannelToken(), Bytes(Deep))),
        new("a list in place of a message", 400, _ => Request("POST", Connector, TokenAuthority.ChannelToken(), Bytes("[]"))),
        new("a text in place of a message", 400, _ => Request("POST", Connector, TokenAuthority.ChannelToken(), Bytes($"\"{Marker}\""))),
        new("a conversation that is a number", 400,
            _ => Request("POST", Connector, TokenAuthority.ChannelToken(), Bytes("""{"type":"message","channelId":"msteams","conversation":7}"""))),
        new("a message of no type", 400, _ => Request("POST", Connector, TokenAuthority.ChannelToken(), Bytes("{}"))),
        new("bytes that are no UTF-8", 400, _ => Request("POST", Connector, TokenAuthority.ChannelToken(), [0x7B, 0xFF, 0xFE, 0x7D])),
        new("a connector's message by PUT", 405, _ => Request("PUT", Connector, TokenAuthority.ChannelToken(), Message)),
    ];

    private static IEnumerable<HostileInput> DirectLineCallers() =>
    [
        new("tokens for nobody", 401, _ => Request("POST", $"{Line}/tokens/generate")),
        new("tokens for a wrong secret", 403, _ => Request("POST", $"{Line}/tokens/generate", Marker)),
        new("tokens for a token", 403, target => Request("POST", $"{Line}/tokens/generate", target.Token)),
        new("a fresh token for the secret", 403, target => Request("POST", $"{Line}/tokens/refresh", HostileTarget.Secret)),
        new("a fresh token for none", 403, _ => Request("POST", $"{Line}/tokens/refresh", Marker)),
        new("a Direct Line token of alg none", 403,
            target => Read(target, Unsigned($$$"""{"iss":"ecombot-directline","aud":"ecombot-directline","conv":"{{{target.Conversation}}}"}"""))),
        new("a Direct Line token of another key", 403, target => Read(target, Forged(target, DateTime.UtcNow.AddMinutes(30)))),
        new("an old Direct Line token of another key", 403, target => Read(target, Forged(target, DateTime.UtcNow.AddMinutes(-30)))),
        new("a Direct Line token whose claims were changed", 403, target => Read(target, Changed(target.Token))),
        new("a token of another conversation", 403, target => Read(target, target.OtherToken)),
        new("posting with a token of another conversation", 403, target => Post(target, Message, target.OtherToken)),
        new("a conversation that is not there", 404, _ => Request("GET", $"{Line}/conversations/{Marker}/activities", HostileTarget.Secret)),
        new("a conversation that climbs folders", 404, _ => Request("GET", $"{Line}/conversations/..%2F..%2Fetc%2Fpasswd/activities", HostileTarget.Secret)),
        new("a stream without a token", 401, target => Request("GET", $"{Line}/conversations/{target.Conversation}/stream")),
        new("a stream that is no WebSocket", 400, target => Request("GET", $"{Line}/conversations/{target.Conversation}/stream", target.Token)),
        new("a token in an address that is no WebSocket's", 401,
            target => Request("GET", $"{Line}/conversations/{target.Conversation}/activities?t={target.Token}")),
        new("a page's token for another origin", 403, _ => Request("POST", "/chat/token", headers: ("Origin", "https://evil.test"))),
        new("a page's token for no origin", 403, _ => Request("POST", "/chat/token", headers: ("Origin", "null"))),
        new("a page's token for a customer that the shop did not sign", 403, _ => Request("POST", "/chat/token", headers: ("X-Customer-Token", Marker))),
        new("a page's token for a customer signed by nobody", 403,
            _ => Request("POST", "/chat/token", headers: ("X-Customer-Token", Unsigned("{\"aud\":\"ecombot\",\"sub\":\"ana.silva\",\"exp\":4070908800}")))),
        new("a token in the name of a customer that the shop did not sign", 403,
            _ => Request("POST", $"{Line}/tokens/generate", HostileTarget.Secret, Bytes($$$"""{"customerToken":"{{{Marker}}}"}"""))),
        new("a page of another origin with a token", 403,
            target => Request("GET", $"{Line}/conversations/{target.Conversation}/activities", target.Token, headers: ("Origin", "https://evil.test"))),
        new("a page of no origin with the secret", 403,
            _ => Request("POST", $"{Line}/conversations", HostileTarget.Secret, Bytes("{}"), headers: ("Origin", "null"))),
        new("a page that looks like the bot's own", 403,
            target => Request("POST", "/chat/token", headers: ("Origin", $"{target.Bot.Address.ToString().TrimEnd('/')}.evil.test"))),
        new("the chat's settings for another origin", 403, _ => Request("GET", "/embed/settings", headers: ("Origin", "https://evil.test"))),
        new("a proxy that nobody believes", 403,
            target => Request("POST", "/chat/token",
            headers: [("Origin", "https://evil.test"), ("X-Forwarded-Host", "evil.test"), ("X-Forwarded-Proto", "https")])),
    ];

    private static IEnumerable<HostileInput> DirectLineBodies() =>
    [
        new("a conversation's request that breaks off", 400, _ => Request("POST", $"{Line}/conversations", HostileTarget.Secret, Message[..40])),
        new("a conversation's request that is a text", 415, _ => Request("POST", $"{Line}/conversations", HostileTarget.Secret, Message, "text/plain")),
        new("a token's request whose user is a number", 400, _ => Request("POST", $"{Line}/tokens/generate", HostileTarget.Secret, Bytes("""{"user":7}"""))),
        new("an activity without a body", 400, target => Post(target, [])),
        new("an activity that breaks off", 400, target => Post(target, Message[..40])),
        new("an activity of 10 MB", 413, target => Post(target, Large)),
        new("an activity of deep JSON", 400, target => Post(target, Bytes(Deep))),
        new("a list in place of an activity", 400, target => Post(target, Bytes("[]"))),
        new("a from that is a text", 400, target => Post(target, Bytes($$$"""{"type":"message","from":"{{{Marker}}}"}"""))),
        new("a timestamp that is none", 400, target => Post(target, Bytes($$$"""{"type":"message","timestamp":"{{{Marker}}}"}"""))),
        new("a photo within the cloud's own network", 400,
            target => Post(target, Bytes("{\"type\":\"message\",\"text\":\"broken\",\"attachments\":[{\"contentType\":\"image/png\",\"contentUrl\":\"http://169.254.169.254/latest/meta-data\"}]}"))),
        new("a photo that is a script", 400,
            target => Post(target, Bytes("{\"type\":\"message\",\"attachments\":[{\"contentType\":\"image/png\",\"contentUrl\":\"javascript:alert(1)\"}]}"))),
        new("a photo whose preview is elsewhere", 400,
            target => Post(target, Bytes("{\"type\":\"message\",\"attachments\":[{\"contentType\":\"image/png\",\"thumbnailUrl\":\"https://evil.test/seen.png\"}]}"))),
        new("an upload without a token", 401, target => Upload(target, null, "image/png", [1])),
        new("an upload that is no form", 415, target => Request("POST", $"{Line}/conversations/{target.Conversation}/upload", target.Token, Message)),
        new("an upload without a file", 400, target => Upload(target, target.Token, "image/png", [1], hasFile: false)),
        new("an upload without an activity", 400, target => Upload(target, target.Token, "image/png", [1], hasActivity: false)),
        new("an upload of a page", 400, target => Upload(target, target.Token, "text/html", Bytes("<script>alert(1)</script>"))),
        new("an upload of a drawing with script", 400, target => Upload(target, target.Token, "image/svg+xml", Bytes("<svg onload='alert(1)'/>"))),
        new("an upload that is larger than allowed", 400, target => Upload(target, target.Token, "image/png", new byte[5 * 1024 * 1024])),
        new("a file that is not there", 404, _ => Request("GET", "/chat/uploads/..%2Fecombot.db")),
    ];

    private static IEnumerable<HostileInput> Webhooks() =>
    [
        new("a webhook without a signature", 401, _ => Request("POST", Webhook, null, Event())),
        new("a webhook with an empty signature", 401, _ => Request("POST", Webhook, null, Event(), headers: ("X-Hub-Signature-256", "sha256="))),
        new("a webhook with the signature of another body", 401,
            _ => Request("POST", Webhook, null, Event(), headers: ("X-Hub-Signature-256", MessengerPage.Sign(Message)))),
        new("a webhook with the signature cut", 401,
            _ => Request("POST", Webhook, null, Event(), headers: ("X-Hub-Signature-256", MessengerPage.Sign(Event())[..^2]))),
        new("a webhook with the old signature alone", 401,
            _ => Request("POST", Webhook, null, Event(), headers: ("X-Hub-Signature", MessengerPage.Sign(Event())))),
        new("a webhook whose signature is no hex", 401,
            _ => Request("POST", Webhook, null, Event(), headers: ("X-Hub-Signature-256", $"sha256={new string('z', 64)}"))),
        new("a signed webhook without a body", 400, _ => Signed([])),
        new("a signed webhook that breaks off", 400, _ => Signed(Event()[..30])),
        new("a signed webhook of deep JSON", 400, _ => Signed(Bytes(Deep))),
        new("a signed webhook that is a list", 400, _ => Signed(Bytes("[]"))),
        new("a signed webhook whose entries are a text", 400, _ => Signed(Bytes($$$"""{"object":"page","entry":"{{{Marker}}}"}"""))),
        new("a signed webhook of another product", 404, _ => Signed(Bytes("""{"object":"instagram","entry":[]}"""))),
        new("a signed webhook of nothing", 404, _ => Signed(Bytes("{}"))),
        new("a webhook of 10 MB", 413, _ => Signed(Large)),
        new("a signed webhook without entries", 200, _ => Signed(Bytes("""{"object":"page","entry":null}"""))),
        new("a signed event that is a number", 200, _ => Signed(Bytes("""{"object":"page","entry":[{"messaging":[7,null]}]}"""))),
        new("a signed event whose message is a text", 200,
            _ => Signed(Bytes($$$"""{"object":"page","entry":[{"messaging":[{"sender":{"id":"1"},"recipient":{"id":"2"},"message":"{{{Marker}}}"}]}]}"""))),
        new("a signed event of nobody", 200,
            _ => Signed(Bytes($$$"""{"object":"page","entry":[{"messaging":[{"recipient":{"id":"2"},"message":{"mid":"m","text":"{{{Marker}}}"}}]}]}"""))),
        new("a signed event of a sender of 10,000 digits", 200,
            _ => Signed(Bytes($$$"""{"object":"page","entry":[{"messaging":[{"sender":{"id":"{{{new string('1', 10_000)}}}"},"recipient":{"id":"2"},"message":{"mid":"m","text":"{{{Marker}}}"}}]}]}"""))),
        new("a signed event with a place out of this world", 200,
            _ => Signed(Bytes("""{"object":"page","entry":[{"messaging":[{"sender":{"id":"1"},"recipient":{"id":"2"},"message":{"mid":"m","attachments":[{"type":"location","payload":{"coordinates":{"lat":"north","long":{}}}}]}}]}]}"""))),
        new("a webhook's set-up with a wrong token", 403, _ => Request("GET", $"{Webhook}?hub.mode=subscribe&hub.verify_token={Marker}&hub.challenge=1")),
        new("a webhook's set-up without a token", 403, _ => Request("GET", $"{Webhook}?hub.mode=subscribe&hub.challenge=1")),
        new("a webhook by DELETE", 405, _ => Request("DELETE", Webhook)),
    ];

    private static IEnumerable<HostileInput> Pages() =>
    [
        new("a check-out that is not there", 404, _ => Request("GET", $"/checkout/{Marker}")),
        new("a check-out with script for a name", 404, _ => Request("GET", "/checkout/%3Cscript%3Ealert(1)%3C%2Fscript%3E")),
        new("a payment of a check-out that is not there", 409,
            _ => Request("POST", $"/checkout/{Marker}", null, Bytes($"method={Marker}"), "application/x-www-form-urlencoded")),
        new("a payment that is no form", 415, _ => Request("POST", $"/checkout/{Marker}", null, Message)),
        new("a payment without a body", 415, _ => Request("POST", $"/checkout/{Marker}")),
        new("a file outside the pages' folder", 404, _ => Request("GET", "/client/..%2F..%2Fappsettings.json")),
        new("a socket probe that is no WebSocket", 400, _ => Request("GET", "/chat/socket")),
        new("a page that is not there", 404, _ => Request("GET", $"/{Marker}")),
        new("the page for photos without a ticket", 403, _ => Request("GET", "/chat/photos")),
        new("the page for photos in a language with script", 403, _ => Request("GET", $"/chat/photos?lang=%3Cscript%3E{Marker}&ticket={Marker}")),
        new("photos with a ticket of alg none", 403,
            _ => Request("POST", $"/chat/photos?ticket={Unsigned($$"""{"iss":"ecombot-photos","aud":"ecombot-photos","exp":99999999999,"conv":"{{Marker}}"}""")}", null, Message)),
    ];

    private static HttpRequestMessage Post(HostileTarget target, byte[] body, string? token = null) =>
        Request("POST", $"{Line}/conversations/{target.Conversation}/activities", token ?? target.Token, body);

    private static HttpRequestMessage Read(HostileTarget target, string token) =>
        Request("GET", $"{Line}/conversations/{target.Conversation}/activities", token);

    private static byte[] Event() =>
        Bytes($$$"""{"object":"page","entry":[{"messaging":[{"sender":{"id":"1"},"recipient":{"id":"2"},"message":{"mid":"m","text":"{{{Marker}}}"}}]}]}""");

    private static string Unsigned(string claims) =>
        $"{Base64Url.EncodeToString(Bytes("""{"alg":"none","typ":"JWT"}"""))}.{Base64Url.EncodeToString(Bytes(claims))}.";

    private static string Shifted(int minutes) => TokenAuthority.ChannelToken(token =>
        (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddMinutes(minutes - 1), DateTime.UtcNow.AddMinutes(minutes + 10)));

    private static string Forged(HostileTarget target, DateTime expires) => TokenAuthority.ChannelToken(token =>
    {
        (token.Issuer, token.Audience, token.NotBefore, token.Expires) = ("ecombot-directline", "ecombot-directline", expires.AddHours(-1), expires);
        token.Claims = new Dictionary<string, object> { ["conv"] = target.Conversation };
        token.SigningCredentials = new(new SymmetricSecurityKey(new byte[32]), SecurityAlgorithms.HmacSha256);
    });

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var claims = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])).Replace("\"exp\":1", "\"exp\":2");
        return $"{parts[0]}.{Base64Url.EncodeToString(Bytes(claims))}.{parts[2]}";
    }
}
