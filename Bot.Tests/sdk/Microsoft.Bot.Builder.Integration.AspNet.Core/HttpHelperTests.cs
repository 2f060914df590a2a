using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Integration;

public sealed class HttpHelperTests
{
    [Fact]
    public async Task A_body_is_read_and_what_is_no_json_is_nothing()
    {
        Assert.Equal("hi", (await HttpHelper.ReadRequestAsync<Activity>(Request("""{ "text": "hi" }"""))).Text);
        Assert.Null(await HttpHelper.ReadRequestAsync<Activity>(Request("hi")));
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => HttpHelper.ReadRequestAsync<Activity>(null));
    }

    [Fact]
    public async Task An_answer_is_written_with_its_status_and_without_nulls()
    {
        var response = Response();

        await HttpHelper.WriteResponseAsync(response, new InvokeResponse { Status = 201, Body = new Activity { Text = "hi" } });

        Assert.Equal((201, "application/json"), (response.StatusCode, response.ContentType));
        var body = Encoding.UTF8.GetString(((MemoryStream)response.Body).ToArray());
        Assert.Equal("hi", JObject.Parse(body)["text"]);
        Assert.DoesNotContain("null", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_answer_is_a_plain_200()
    {
        var response = Response();

        await HttpHelper.WriteResponseAsync(response, null);

        Assert.Equal((200, 0L), (response.StatusCode, response.Body.Length));
        await Assert.ThrowsAsync<ArgumentNullException>("response", () => HttpHelper.WriteResponseAsync(null, null));
    }

    [Fact]
    public void Settings_are_the_callers_own()
    {
        var settings = MessageSerializerSettings.Create();
        settings.NullValueHandling = NullValueHandling.Include;

        Assert.Equal(NullValueHandling.Ignore, MessageSerializerSettings.Create().NullValueHandling);
    }

    private static HttpRequest Request(string body) =>
        new DefaultHttpContext { Request = { Body = new MemoryStream(Encoding.UTF8.GetBytes(body)) } }.Request;

    private static HttpResponse Response() => new DefaultHttpContext { Response = { Body = new MemoryStream() } }.Response;
}
