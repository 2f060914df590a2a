using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.TestHost;

namespace EcomBot.Tests.Bot.Staff;

/// <summary>A browser of a person of the shop: keeps cookies, sends the token of the last page, follows nothing by itself.</summary>
internal sealed partial class StaffBrowser : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    public StaffBrowser(TestServer server) =>
        _http = new(new Keeper(_cookies) { InnerHandler = server.CreateHandler() }) { BaseAddress = new("https://localhost/") };

    /// <summary>The cookies, by name.</summary>
    public CookieCollection Cookies => _cookies.GetCookies(_http.BaseAddress!);

    /// <summary>The token of the last page that had one.</summary>
    public string Token { get; private set; } = string.Empty;

    /// <summary>Keeps a cookie of another browser.</summary>
    public void Keep(Cookie cookie) => _cookies.Add(_http.BaseAddress!, new Cookie(cookie.Name, cookie.Value));

    /// <summary>Opens a page as a browser does.</summary>
    public async Task<HttpResponseMessage> OpenAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html");
        var answer = await _http.SendAsync(request);
        if (TokenOf().Match(await answer.Content.ReadAsStringAsync()) is { Success: true } match)
        {
            Token = match.Groups[1].Value;
        }
        return answer;
    }

    /// <summary>Opens a page and reads it.</summary>
    public async Task<string> ReadAsync(string path) => WebUtility.HtmlDecode(await (await OpenAsync(path)).Content.ReadAsStringAsync());

    /// <summary>Sends a form of the last page.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) =>
        _http.PostAsync(path, new FormUrlEncodedContent(fields.Append((Name: "csrf", Value: Token))
            .Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Sends anything.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    /// <summary>Sends anything, and does not wait for the end of the answer.</summary>
    public Task<HttpResponseMessage> BeginAsync(HttpRequestMessage request) => _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

    /// <summary>Signs in with a password.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string name, string password, string to = "/staff")
    {
        await OpenAsync("/staff/sign-in");
        return await PostAsync("/staff/sign-in", ("name", name), ("password", password), ("to", to));
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("""<meta name="csrf" content="([^"]+)">""")]
    private static partial Regex TokenOf();

    private sealed class Keeper(CookieContainer cookies) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var address = request.RequestUri!;
            if (cookies.GetCookieHeader(address) is { Length: > 0 } kept)
            {
                request.Headers.Add("Cookie", kept);
            }
            var answer = await base.SendAsync(request, cancellationToken);
            foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
            {
                cookies.SetCookies(address, set);
            }
            return answer;
        }
    }
}
