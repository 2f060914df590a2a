using System.Net.Http.Headers;
using System.Text;
using EcomBot.Tests.Bot.Channels.Messenger;

namespace EcomBot.Tests.Bot.Channels.Hostile;

/// <summary>A request that no honest client sends, and what it is answered.</summary>
/// <param name="What">What is wrong with it.</param>
/// <param name="Status">The status that it gets.</param>
/// <param name="Make">Makes it, relative to the bot's address.</param>
internal sealed record HostileInput(string What, int Status, Func<HostileTarget, HttpRequestMessage> Make)
{
    /// <summary>Stands in every text and token; no log may have it.</summary>
    public const string Marker = "xyzzy-never-logged";

    public const string Connector = "/api/messages";
    public const string Line = "/v3/directline";
    public const string Webhook = "/api/messenger";

    public static byte[] Large { get; } = Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{Marker}}{{new string('a', 10 * 1024 * 1024)}}"}""");

    public static string Deep { get; } = $"{string.Concat(Enumerable.Repeat("{\"a\":", 5000))}1{new string('}', 5000)}";

    /// <summary>A request with a body and a bearer token; null leaves one out.</summary>
    public static HttpRequestMessage Request(string method, string path, string? token = null, byte[]? body = null, string? contentType = "application/json",
        params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(new(method), new Uri(path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        }
        // What is too long is refused before it is sent.
        request.Headers.ExpectContinue = body?.Length > 1024 * 1024;
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        return request;
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A webhook whose body Meta would have signed.</summary>
    public static HttpRequestMessage Signed(byte[] body, string contentType = "application/json") =>
        Request("POST", Webhook, null, body, contentType, ("X-Hub-Signature-256", MessengerPage.Sign(body)));

    /// <summary>A multipart body with an activity and a file.</summary>
    public static HttpRequestMessage Upload(HostileTarget target, string? token, string fileType, byte[] content, bool hasFile = true, bool hasActivity = true)
    {
        var request = Request("POST", $"{Line}/conversations/{target.Conversation}/upload", token);
        var form = new MultipartFormDataContent();
        if (hasActivity)
        {
            form.Add(new StringContent("{\"type\":\"message\"}"), "activity", "blob");
        }
        if (hasFile)
        {
            form.Add(new ByteArrayContent(content) { Headers = { ContentType = new(fileType) } }, "file", "file.bin");
        }
        request.Content = form;
        return request;
    }
}
