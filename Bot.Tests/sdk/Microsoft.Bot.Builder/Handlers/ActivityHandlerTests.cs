using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Handlers;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly SayingBot _bot = new();

    public static TheoryData<string, string> Kinds => new()
    {
        { ActivityTypes.Message, "message" },
        { ActivityTypes.MessageUpdate, "message update" },
        { ActivityTypes.MessageDelete, "message delete" },
        { ActivityTypes.Event, "event" },
        { ActivityTypes.EndOfConversation, "end" },
        { ActivityTypes.Typing, "typing" },
        { ActivityTypes.Command, "command" },
        { ActivityTypes.CommandResult, "command result" },
        { "other", "unrecognized" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_kind_of_activity_has_its_method(string type, string said)
    {
        await TurnAsync(new Activity { Type = type });

        Assert.Equal([said], _bot.Said);
    }

    [Fact]
    public async Task People_are_welcomed_and_the_bot_alone_is_not()
    {
        await TurnAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new("bot"), new("ana")], Recipient = new("bot") });
        await TurnAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new("bot")], Recipient = new("bot") });
        await TurnAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersRemoved = [new("ana")], Recipient = new("bot") });

        Assert.Equal(["added 2", "removed 1"], _bot.Said);
    }

    [Fact]
    public async Task Reactions_added_and_removed_have_their_methods()
    {
        await TurnAsync(new Activity { Type = ActivityTypes.MessageReaction, ReactionsAdded = [new("like")], ReactionsRemoved = [new("plusOne")] });

        Assert.Equal(["+like", "-plusOne"], _bot.Said);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task Installing_and_removing_have_their_methods(string action, string said)
    {
        await TurnAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action });

        Assert.Equal([said], _bot.Said);
    }

    [Fact]
    public async Task The_token_of_a_sign_in_has_its_method()
    {
        await TurnAsync(new Activity { Type = ActivityTypes.Event, Name = SignInConstants.TokenResponseEventName });

        Assert.Equal(["token"], _bot.Said);
    }

    [Fact]
    public async Task An_unknown_invoke_is_answered_with_501()
    {
        var answer = await InvokeAsync(new Activity { Type = ActivityTypes.Invoke, Name = "unknown" });

        Assert.Equal(501, answer.Status);
    }

    [Fact]
    public async Task A_card_action_reaches_the_bot_and_its_answer_the_channel()
    {
        var value = JObject.FromObject(new { action = new { type = "Action.Execute", verb = "buy" } });

        var answer = await InvokeAsync(new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = value });

        Assert.Equal((200, "buy"), (answer.Status, ((AdaptiveCardInvokeResponse)answer.Body).Value));
    }

    [Theory]
    [InlineData("adaptiveCard/action", null, "Missing value property")]
    [InlineData("adaptiveCard/action", """{ "action": null }""", "Missing action property")]
    [InlineData("adaptiveCard/action", """{ "action": { "type": "Action.Submit" } }""", "The action 'Action.Submit'is not supported.")]
    [InlineData("application/search", """{ "queryText": "tea" }""", "Missing kind property for search")]
    [InlineData("application/search", """{ "kind": "search" }""", "Missing queryText property for search")]
    public async Task An_invoke_without_what_it_needs_is_answered_with_400(string name, string? value, string message)
    {
        var answer = await InvokeAsync(new Activity { Type = ActivityTypes.Invoke, Name = name, Value = value is null ? null : JObject.Parse(value) });

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal((400, 400, message), (answer.Status, body.StatusCode, ((Error)body.Value).Message));
    }

    [Fact]
    public async Task A_search_reaches_the_bot_and_teams_may_leave_out_its_kind()
    {
        var search = new Activity
        {
            Type = ActivityTypes.Invoke,
            Name = "application/search",
            ChannelId = "msteams",
            Value = JObject.FromObject(new { queryText = "tea" })
        };

        var answer = await InvokeAsync(search);

        Assert.Equal((200, "search tea"), (answer.Status, ((SearchInvokeResponse)answer.Body).Value));
    }

    [Fact]
    public async Task A_sign_in_that_no_one_overrides_is_answered_with_501()
    {
        var answer = await InvokeAsync(new Activity { Type = ActivityTypes.Invoke, Name = SignInConstants.VerifyStateOperationName });

        Assert.Equal(501, answer.Status);
    }

    [Fact]
    public async Task An_invoke_that_a_dialog_answered_is_not_answered_again()
    {
        using var turn = Given.ATurn(_adapter, new Activity { Type = ActivityTypes.Invoke, Name = "unknown" });
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity());

        await _bot.OnTurnAsync(turn);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task A_turn_without_activity_or_type_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("turnContext", () => _bot.OnTurnAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => TurnAsync(new Activity()));
    }

    private async Task TurnAsync(Activity activity)
    {
        using var turn = Given.ATurn(_adapter, activity);
        await _bot.OnTurnAsync(turn);
    }

    private async Task<InvokeResponse> InvokeAsync(Activity activity)
    {
        await TurnAsync(activity);
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return (InvokeResponse)sent.Value;
    }

    private sealed class SayingBot : ActivityHandler
    {
        public List<string> Said { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Say("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Say("message update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
            Say("message delete");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Say("event");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Say("token");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext,
            CancellationToken cancellationToken) => Say("end");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Say("typing");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Say("command");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) =>
            Say("command result");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Say("unrecognized");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Say($"added {membersAdded.Count}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Say($"removed {membersRemoved.Count}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) => Say($"+{messageReactions[0].Type}");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) => Say($"-{messageReactions[0].Type}");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Say("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Say("uninstalled");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action.Verb });

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue,
            CancellationToken cancellationToken) =>
            Task.FromResult(new SearchInvokeResponse { StatusCode = 200, Value = $"{invokeValue.Kind} {invokeValue.QueryText}" });

        private Task Say(string what)
        {
            Said.Add(what);
            return Task.CompletedTask;
        }
    }
}
