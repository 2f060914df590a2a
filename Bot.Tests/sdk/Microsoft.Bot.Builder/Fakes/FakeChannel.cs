using System.Net;
using System.Text;

namespace EcomBot.Tests.Sdk.Builder.Fakes;

/// <summary>A channel's service that keeps the requests it gets.</summary>
internal sealed class FakeChannel(string answer = """{ "id": "given" }""") : HttpMessageHandler
{
    public List<(string Method, string Path, string Body)> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add((request.Method.Method, request.RequestUri!.AbsolutePath, body));
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
