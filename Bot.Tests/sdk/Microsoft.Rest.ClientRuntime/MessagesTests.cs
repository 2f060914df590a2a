using System.Net;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace EcomBot.Tests.Sdk.Rest;

public sealed class MessagesTests
{
    [Fact]
    public void A_request_is_kept_after_it_is_gone()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://x.test/a") { Content = new StringContent("body") };
        request.Headers.Add("x-one", ["1", "2"]);
        request.Options.Set(new HttpRequestOptionsKey<object>("key"), "value");

        var kept = new HttpRequestMessageWrapper(request, "body");
        request.Dispose();

        Assert.Equal((HttpMethod.Post, "https://x.test/a", "body"), (kept.Method, kept.RequestUri.AbsoluteUri, kept.Content));
        Assert.Equal(["1", "2"], kept.Headers["X-ONE"]);
        Assert.Contains("Content-Type", kept.Headers.Keys);
        Assert.Equal("value", kept.Properties["key"]);
        Assert.Throws<ArgumentNullException>(() => new HttpRequestMessageWrapper(null, ""));
    }

    [Fact]
    public void A_response_is_kept_after_it_is_gone()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Conflict) { ReasonPhrase = "busy" };

        var kept = new HttpResponseMessageWrapper(response, "text");

        Assert.Equal((HttpStatusCode.Conflict, "busy", "text"), (kept.StatusCode, kept.ReasonPhrase, kept.Content));
        Assert.Throws<ArgumentNullException>(() => new HttpResponseMessageWrapper(null, ""));
    }

    [Fact]
    public void Messages_can_be_shown()
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "https://x.test/a") { Content = new StringContent("body") };
        using var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("text") };
        response.Headers.Add("x-one", ["1", "2"]);

        Assert.Contains("PUT", request.AsFormattedString(), StringComparison.Ordinal);
        Assert.EndsWith("body", request.AsFormattedString(), StringComparison.Ordinal);
        Assert.Contains("200", response.AsFormattedString(), StringComparison.Ordinal);
        Assert.Equal("text", response.Content.AsString());
        Assert.Equal("text", response.Content.AsString());
        Assert.Equal(2, response.GetHeadersAsJson()["x-one"]!.Count());
        Assert.Equal("{a=1,b=2}", new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }.AsFormattedString());
        Assert.Null(((HttpContent?)null).AsString());
    }

    [Fact]
    public void An_outcome_releases_its_messages_once()
    {
        var content = new StringContent("x");
        var outcome = new HttpOperationResponse<string> { Request = new HttpRequestMessage { Content = content }, Response = new(), Body = "b" };

        outcome.Dispose();
        outcome.Dispose();

        Assert.Throws<ObjectDisposedException>(() => content.ReadAsStream());
        Assert.Equal("b", outcome.Body);
    }

    [Fact]
    public void A_broken_rule_is_named()
    {
        var error = new ValidationException(ValidationRules.CannotBeNull, "conversationId");

        Assert.Equal(("CannotBeNull", "conversationId", "'conversationId' cannot be null."), (error.Rule, error.Target, error.Message));
        Assert.Equal(5, new ValidationException(ValidationRules.MaxLength, "name", 5).Details);
        Assert.Contains("MaxLength", new ValidationException(ValidationRules.MaxLength, "name", 5).Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<RestException>(new SerializationException("m", "content", null));
        Assert.Equal("content", new SerializationException("m", "content", null).Content);
    }

    [Fact]
    public void JSON_goes_by_the_settings_of_the_call()
    {
        var settings = new JsonSerializerSettings
        {
            NullValueHandling = NullValueHandling.Ignore,
            ContractResolver = new ReadOnlyJsonContractResolver(),
            Converters = [new Iso8601TimeSpanConverter()],
        };
        var shown = new Shown { Name = null, Wait = TimeSpan.FromMinutes(90) };

        var json = SafeJsonConvert.SerializeObject(shown, settings);

        Assert.Equal("""{"Wait":"PT1H30M"}""", json);
        Assert.Equal(shown.Wait, SafeJsonConvert.DeserializeObject<Shown>(json, settings).Wait);
        Assert.Null(SafeJsonConvert.DeserializeObject<Shown>("", settings));
        Assert.ThrowsAny<JsonException>(() => SafeJsonConvert.DeserializeObject<Shown>("{} x", settings));
        Assert.Throws<ArgumentNullException>(() => SafeJsonConvert.DeserializeObject<Shown>(null, settings));
    }

    [Fact]
    public void Values_of_the_wire_become_values_of_NET()
    {
        Assert.Equal("żółw", TypeConversion.FromBase64String("xbzDs8WCdw=="));
        Assert.Null(TypeConversion.FromBase64String(null));
        Assert.Equal("https://x.test/", TypeConversion.TryParseUri("https://x.test/").AbsoluteUri);
        Assert.Null(TypeConversion.TryParseUri("http://["));
    }

    private sealed class Shown
    {
        public string? Name { get; set; }

        public TimeSpan Wait { get; set; }

        public string Computed => "only the service says";
    }
}
