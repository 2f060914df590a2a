using System.Security.Claims;
using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Adapters;

public sealed class CloudAdapterBaseTests
{
    private readonly FakeChannel _channel = new();
    private readonly OwnAdapter _adapter;

    public CloudAdapterBaseTests() => _adapter = new OwnAdapter(new FakeAuthentication(_channel));

    [Fact]
    public async Task An_adapter_of_ones_own_runs_turns_as_the_cloud_adapter_does()
    {
        var message = Given.AMessage("tea");

        var answer = await _adapter.RunAsync("good", message,
            (turn, token) => turn.SendActivityAsync("you said " + turn.Activity.Text, cancellationToken: token));

        Assert.Null(answer);
        Assert.Equal("you said tea", (string?)JObject.Parse(Assert.Single(_channel.Requests).Body)["text"]);
        Assert.Equal("caller", message.CallerId);
    }

    [Fact]
    public async Task A_stranger_runs_no_turn() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _adapter.RunAsync("bad", Given.AMessage(),
            (_, _) => throw new InvalidOperationException("reached the bot")));

    [Fact]
    public async Task Replies_that_are_expected_are_the_answer()
    {
        var message = Given.AMessage();
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var answer = await _adapter.RunAsync("good", message, (turn, token) => turn.SendActivityAsync("hi", cancellationToken: token));

        Assert.Equal(200, answer.Status);
        Assert.Equal("hi", Assert.Single(Assert.IsType<ExpectedReplies>(answer.Body).Activities).Text);
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public void The_bot_itself_is_known_by_its_app_id()
    {
        var bot = _adapter.Bot("app");

        Assert.Equal("app", bot.FindFirst(AuthenticationConstants.AudienceClaim)?.Value);
        Assert.Equal("app", bot.FindFirst(AuthenticationConstants.AppIdClaim)?.Value);
        Assert.Equal(string.Empty, _adapter.Bot(null).FindFirst(AuthenticationConstants.AppIdClaim)?.Value);
    }

    [Fact]
    public async Task A_turn_of_another_adapter_cannot_send()
    {
        using var turn = Given.ATurn();

        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.SendActivitiesAsync(turn, [Given.AMessage()], default));
        await Assert.ThrowsAsync<ArgumentException>("activities", () => _adapter.SendActivitiesAsync(turn, [], default));
        await Assert.ThrowsAsync<ArgumentNullException>("turnContext", () => _adapter.SendActivitiesAsync(null, [Given.AMessage()], default));
        await Assert.ThrowsAsync<ArgumentNullException>("activity", () => _adapter.UpdateActivityAsync(turn, null, default));
        await Assert.ThrowsAsync<ArgumentNullException>("reference", () => _adapter.DeleteActivityAsync(turn, null, default));
    }

    [Fact]
    public void An_adapter_needs_an_authentication() =>
        Assert.Throws<ArgumentNullException>("botFrameworkAuthentication", () => new OwnAdapter(null!));

    private sealed class OwnAdapter(BotFrameworkAuthentication authentication) : CloudAdapterBase(authentication)
    {
        public Task<InvokeResponse> RunAsync(string caller, Activity activity, BotCallbackHandler bot) =>
            ProcessActivityAsync(caller, activity, bot, default);

        public ClaimsIdentity Bot(string? appId) => CreateClaimsIdentity(appId);
    }
}
