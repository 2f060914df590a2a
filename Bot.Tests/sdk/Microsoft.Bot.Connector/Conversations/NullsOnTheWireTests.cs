using EcomBot.Tests.Sdk.Schema.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class NullsOnTheWireTests : IAsyncLifetime
{
    private LoopbackService _channel = null!;
    private ConnectorClient _client = null!;

    public static TheoryData<object, string> WithNulls => BotJson.WithNulls;

    public async Task InitializeAsync()
    {
        _channel = await LoopbackService.StartAsync();
        _client = new ConnectorClient(_channel.Address, MicrosoftAppCredentials.Empty);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _channel.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(WithNulls))]
    public async Task What_a_bot_made_itself_is_sent_without_nulls(object made, string wire)
    {
        await _client.Conversations.SendToConversationAsync("c", new Activity { Value = made, ChannelData = made });

        Assert.Equal($$"""{"channelData":{{wire}},"value":{{wire}}}""", _channel.Only.Body);
    }

    [Theory]
    [MemberData(nameof(WithNulls))]
    public async Task The_content_of_an_attachment_is_sent_without_nulls(object made, string wire)
    {
        var activity = new Activity { Attachments = [new Attachment("card", content: made)] };

        await _client.Conversations.UpdateActivityAsync("c", "x", activity);

        Assert.Equal($$"""{"attachments":[{"contentType":"card","content":{{wire}}}]}""", _channel.Only.Body);
    }

    [Theory]
    [MemberData(nameof(WithNulls))]
    public async Task Settings_of_the_callers_own_send_no_nulls_either(object made, string wire)
    {
        _client.SerializationSettings.DateFormatString = "s";

        await _client.Conversations.SendToConversationAsync("c", new Activity { Value = made });

        Assert.True(JToken.DeepEquals(JToken.Parse($$"""{"value":{{wire}}}"""), JToken.Parse(_channel.Only.Body)), _channel.Only.Body);
    }

    [Fact]
    public async Task A_caller_who_asks_for_nulls_gets_them()
    {
        _client.SerializationSettings.NullValueHandling = NullValueHandling.Include;

        await _client.Conversations.SendToConversationAsync("c", new Activity { Value = new JObject { ["a"] = null } });

        Assert.Contains("\"a\":null", _channel.Only.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_fields_that_are_null_are_not_sent()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""{"type":"message","x-nothing":null,"x-kept":[null]}""");

        await _client.Conversations.SendToConversationAsync("c", activity);

        Assert.Equal("""{"type":"message","x-kept":[null]}""", _channel.Only.Body);
    }
}
