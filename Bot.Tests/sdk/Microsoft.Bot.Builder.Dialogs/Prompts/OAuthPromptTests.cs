using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class OAuthPromptTests
{
    private const string Connection = "shop";

    private readonly OAuthPromptSettings _settings = new() { ConnectionName = Connection, Text = "Please sign in", Title = "Sign in" };

    private readonly DialogConversation _conversation = new();

    [Fact]
    public void A_prompt_needs_an_id_and_settings()
    {
        Assert.Throws<ArgumentNullException>(() => new OAuthPrompt("", _settings));
        Assert.Throws<ArgumentNullException>(() => new OAuthPrompt("p", null));
    }

    [Fact]
    public async Task Options_must_be_those_of_a_prompt() =>
        await Assert.ThrowsAsync<ArgumentException>(() => TestTurn.Context(new OAuthPrompt("p", _settings)).BeginDialogAsync("p", "text"));

    [Fact]
    public async Task Who_is_signed_in_is_not_asked()
    {
        _conversation.Adapter.AddUserToken(Connection, "test", "user1", "token");

        await SignIn().Test("hi", "token").StartTestAsync();
    }

    [Fact]
    public async Task A_card_is_shown_and_the_token_event_ends_the_prompt() =>
        await SignIn().Send("hi").AssertReply(AssertCard)
            .Send(new Activity
            {
                Type = ActivityTypes.Event,
                Name = SignInConstants.TokenResponseEventName,
                Value = JObject.FromObject(new TokenResponse("test", Connection, "token")),
            }).AssertReply("token").StartTestAsync();

    [Fact]
    public async Task A_code_ends_the_prompt()
    {
        _conversation.Adapter.AddUserToken(Connection, "test", "user1", "token", "888999");

        await SignIn().Send("hi").AssertReply(AssertCard).Test("my code is 888999", "token").StartTestAsync();
    }

    [Fact]
    public async Task Another_message_sends_the_retry_question()
    {
        var options = new PromptOptions { RetryPrompt = MessageFactory.Text("Please use the button.") };

        await SignIn(options).Send("hi").AssertReply(AssertCard).Test("why?", "Please use the button.").StartTestAsync();
    }

    [Fact]
    public async Task Another_message_ends_the_prompt_when_told_so()
    {
        _settings.EndOnInvalidMessage = true;

        await SignIn().Send("hi").AssertReply(AssertCard).Test("never mind", "no token").StartTestAsync();
    }

    [Fact]
    public async Task A_prompt_that_took_too_long_ends_without_a_token()
    {
        _settings.Timeout = -1;

        await SignIn().Send("hi").AssertReply(AssertCard).Test("888999", "no token").StartTestAsync();
    }

    [Fact]
    public async Task A_validator_refuses_tokens()
    {
        _conversation.Adapter.AddUserToken(Connection, "test", "user1", "token", "888999");
        PromptValidator<TokenResponse> never = (context, _) => Task.FromResult(context.AttemptCount > 1);

        await SignIn(new PromptOptions { RetryPrompt = MessageFactory.Text("Again.") }, never)
            .Send("hi").AssertReply(AssertCard).Test("888999", "Again.").Test("888999", "token").StartTestAsync();
    }

    [Theory]
    [InlineData("888999", 200)]
    [InlineData("000000", 404)]
    public async Task Teams_brings_the_code_in_an_invoke(string code, int status)
    {
        _conversation.Adapter.AddUserToken(Connection, "test", "user1", "token", "888999");

        await SignIn().Send("hi").AssertReply(AssertCard)
            .Send(new Activity { Type = ActivityTypes.Invoke, Name = SignInConstants.VerifyStateOperationName, Value = new JObject { ["state"] = code } })
            .AssertReply(activity => Assert.Equal(status, Answer(activity).Status)).StartTestAsync();
    }

    [Fact]
    public async Task A_token_is_exchanged()
    {
        _conversation.Adapter.AddExchangeableToken(Connection, "test", "user1", "theirs", "ours");

        await SignIn().Send("hi").AssertReply(AssertCard).Send(Exchange(Connection))
            .AssertReply(activity => Assert.Equal(200, Answer(activity).Status)).AssertReply("ours").StartTestAsync();
    }

    [Theory]
    [InlineData("other", 400)]
    [InlineData(Connection, 412)]
    [InlineData(null, 400)]
    public async Task A_token_that_cannot_be_exchanged_leaves_the_usual_way(string? connection, int status) =>
        await SignIn().Send("hi").AssertReply(AssertCard).Send(Exchange(connection)).AssertReply(activity =>
        {
            var answer = Answer(activity);
            Assert.Equal(status, answer.Status);
            Assert.NotNull(((TokenExchangeInvokeResponse)answer.Body).FailureDetail);
        }).StartTestAsync();

    [Fact]
    public async Task Teams_gets_the_link_on_the_card_and_others_do_not()
    {
        Assert.NotNull(await LinkOnAsync(Channels.Msteams));
        Assert.Null(await LinkOnAsync(Channels.Webchat));
        _settings.ShowSignInLink = true;
        Assert.NotNull(await LinkOnAsync(Channels.Webchat));
        _settings.ShowSignInLink = false;
        Assert.Null(await LinkOnAsync(Channels.Msteams));
    }

    [Fact]
    public async Task A_channel_without_OAuth_cards_gets_a_sign_in_card()
    {
        var turn = TestTurn.Of(channel: Channels.Skype);

        await OAuthPrompt.SendOAuthCardAsync(_settings, turn, null, default);

        Assert.IsType<SigninCard>(TestTurn.Sent(turn)[0].Attachments[0].Content);
    }

    [Fact]
    public async Task The_user_is_signed_out()
    {
        _conversation.Adapter.AddUserToken(Connection, "test", "user", "token");
        var turn = new TurnContext(_conversation.Adapter, TestTurn.Of().Activity);
        var prompt = new OAuthPrompt("p", _settings);
        Assert.Equal("token", (await prompt.GetUserTokenAsync(turn)).Token);

        await prompt.SignOutUserAsync(turn);

        Assert.Null(await prompt.GetUserTokenAsync(turn));
    }

    private static InvokeResponse Answer(IActivity activity) =>
        Assert.IsType<InvokeResponse>(Assert.IsType<Activity>(activity).Value);

    private static void AssertCard(IActivity activity)
    {
        var message = (Activity)activity;
        Assert.Equal(InputHints.AcceptingInput, message.InputHint);
        Assert.Equal(OAuthCard.ContentType, Assert.Single(message.Attachments).ContentType);
    }

    private static Activity Exchange(string? connection) => new()
    {
        Type = ActivityTypes.Invoke,
        Name = SignInConstants.TokenExchangeOperationName,
        Value = connection == null
            ? null
            : JObject.FromObject(new TokenExchangeInvokeRequest { Id = "1", ConnectionName = connection, Token = "theirs" }),
    };

    private async Task<object?> LinkOnAsync(string channel)
    {
        var turn = TestTurn.Of(channel: channel);
        await OAuthPrompt.SendOAuthCardAsync(_settings, turn, null, default);
        return ((OAuthCard)TestTurn.Sent(turn)[0].Attachments[0].Content).Buttons[0].Value;
    }

    private TestFlow SignIn(PromptOptions? options = null, PromptValidator<TokenResponse>? validator = null) =>
        _conversation.Flow(async (dc, cancellationToken) =>
        {
            var result = await dc.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty)
            {
                result = await dc.BeginDialogAsync("p", options ?? new PromptOptions(), cancellationToken);
            }

            if (result.Status == DialogTurnStatus.Complete)
            {
                var text = (result.Result as TokenResponse)?.Token ?? "no token";
                await dc.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
            }

            return result;
        }, _conversation.Set(new OAuthPrompt("p", _settings, validator)));
}
