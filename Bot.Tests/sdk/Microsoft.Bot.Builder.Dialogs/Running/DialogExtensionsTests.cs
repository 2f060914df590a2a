using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class DialogExtensionsTests
{
    private readonly ConversationState _state = new(new MemoryStorage());

    [Fact]
    public async Task A_dialog_begins_goes_on_and_begins_again()
    {
        await Flow(Greeting()).Test("hi", "Name?").Test("Ana", "Hello Ana").Test("hi", "Name?").StartTestAsync();
    }

    [Fact]
    public async Task A_component_with_prompts_runs_over_turns_and_keeps_its_types()
    {
        var component = new ComponentDialog("component");
        component.AddDialog(new WaterfallDialog("w",
        [
            (step, token) =>
            {
                step.Values["order"] = new Order("W1");
                return step.PromptAsync("number", DialogConversation.Question("How many?", "A number?"), token);
            },
            async (step, token) =>
            {
                var order = (Order)step.Values["order"];
                await step.Context.SendActivityAsync(MessageFactory.Text($"{step.Result} of {order.Number}"), token);
                return await step.EndDialogAsync(null, token);
            },
        ]));
        component.AddDialog(new NumberPrompt<int>("number"));

        await Flow(component).Test("hi", "How many?").Test("lots", "A number?").Test("three", "3 of W1").StartTestAsync();
    }

    [Fact]
    public async Task State_that_came_back_as_plain_JSON_goes_on()
    {
        var plain = new MemoryStorage(Newtonsoft.Json.JsonSerializer.Create());
        var component = new ComponentDialog("component");
        component.AddDialog(new WaterfallDialog("w",
        [
            (step, token) =>
            {
                step.Values["colour"] = "blue";
                return step.PromptAsync("text", DialogConversation.Question("Name?", "Longer?"), token);
            },
            async (step, token) =>
            {
                await step.Context.SendActivityAsync(MessageFactory.Text($"{step.Result} {step.Values["colour"]}"), token);
                return await step.EndDialogAsync(null, token);
            },
        ]));
        component.AddDialog(new TextPrompt("text", (context, _) => Task.FromResult(context.AttemptCount > 1)));

        await Flow(component, state: new ConversationState(plain))
            .Test("hi", "Name?").Test("A", "Longer?").Test("Ana", "Ana blue").StartTestAsync();
    }

    [Fact]
    public async Task A_snapshot_of_the_memory_goes_to_the_Emulator()
    {
        var sent = new List<Activity>();

        await Flow(Greeting(), channel: Channels.Emulator, sent: sent).Send("hi").StartTestAsync();

        var trace = Assert.Single(sent, activity => activity.Type == ActivityTypes.Trace);
        Assert.Equal(("BotState", "Bot State", "https://www.botframework.com/schemas/botState"), (trace.Name, trace.Label, trace.ValueType));
        Assert.NotNull(trace.Value);
    }

    [Fact]
    public async Task Elsewhere_no_snapshot_is_made()
    {
        var sent = new List<Activity>();
        var scope = new Unreadable();

        await Flow(Greeting(), channel: Channels.Webchat, sent: sent, prepare: turn =>
            turn.TurnState.Set<IEnumerable<Microsoft.Bot.Builder.Dialogs.Memory.Scopes.MemoryScope>>([scope])).Send("hi").StartTestAsync();

        Assert.DoesNotContain(sent, activity => activity.Type == ActivityTypes.Trace);
        Assert.Equal(0, scope.Reads);
    }

    [Fact]
    public async Task An_error_that_a_dialog_handles_runs_the_turn_again()
    {
        var dialog = new Failing { Handles = true };

        await Flow(dialog).Test("hi", "recovered").StartTestAsync();
    }

    [Fact]
    public async Task An_error_that_nobody_handles_ends_the_turn() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => Flow(new Failing()).Send("hi").StartTestAsync());

    [Fact]
    public async Task A_skill_that_is_done_tells_its_parent()
    {
        var sent = new List<Activity>();

        await Flow(Greeting(), sent: sent, prepare: AsSkill).Send("hi").Send("Ana").StartTestAsync();

        var end = Assert.Single(sent, activity => activity.Type == ActivityTypes.EndOfConversation);
        Assert.Equal((EndOfConversationCodes.CompletedSuccessfully, "Ana"), (end.Code, end.Value));
    }

    [Fact]
    public async Task A_bot_of_its_own_tells_nobody_that_it_is_done()
    {
        var sent = new List<Activity>();

        await Flow(Greeting(), sent: sent).Send("hi").Send("Ana").StartTestAsync();

        Assert.DoesNotContain(sent, activity => activity.Type == ActivityTypes.EndOfConversation);
    }

    [Fact]
    public async Task A_parent_ends_a_skill_or_has_it_ask_again()
    {
        var sent = new List<Activity>();

        await Flow(Greeting(), sent: sent, prepare: AsSkill)
            .Send("hi")
            .Send(new Activity { Type = ActivityTypes.Event, Name = DialogEvents.RepromptDialog })
            .Send(new Activity { Type = ActivityTypes.EndOfConversation })
            .Send("hi")
            .StartTestAsync();

        Assert.Equal(["Name?", "Name?", "Name?"], sent.Where(activity => activity.Type == ActivityTypes.Message).Select(activity => activity.Text));
    }

    [Fact]
    public async Task Services_of_the_turn_are_services_of_the_dialogs()
    {
        object? found = null;
        var dialog = new WaterfallDialog("w", [(step, _) =>
        {
            found = step.Services["service"];
            return Task.FromResult(Dialog.EndOfTurn);
        }]);

        await Flow(dialog, prepare: turn => turn.TurnState["service"] = this).Send("hi").StartTestAsync();

        Assert.Same(this, found);
    }

    private static ComponentDialog Greeting()
    {
        var component = new ComponentDialog("greeting");
        component.AddDialog(new WaterfallDialog("w",
        [
            (step, token) => step.PromptAsync("text", DialogConversation.Question("Name?"), token),
            async (step, token) =>
            {
                await step.Context.SendActivityAsync(MessageFactory.Text($"Hello {step.Result}"), token);
                return await step.EndDialogAsync(step.Result, token);
            },
        ]));
        component.AddDialog(new TextPrompt("text"));
        return component;
    }

    private static void AsSkill(ITurnContext turnContext)
    {
        var identity = new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.VersionClaim, "2.0"),
            new Claim(AuthenticationConstants.AudienceClaim, Guid.NewGuid().ToString()),
            new Claim(AuthenticationConstants.AuthorizedParty, Guid.NewGuid().ToString()),
        ]);
        turnContext.TurnState[BotAdapter.BotIdentityKey] = identity;
    }

    private TestFlow Flow(
        Dialog dialog, string channel = "test", List<Activity>? sent = null, Action<ITurnContext>? prepare = null, ConversationState? state = null)
    {
        var states = state ?? _state;
        var reference = TestAdapter.CreateConversation("run");
        reference.ChannelId = channel;
        var adapter = new TestAdapter(reference);
        adapter.Use(new AutoSaveStateMiddleware(states));
        return new TestFlow(adapter, async (turnContext, cancellationToken) =>
        {
            prepare?.Invoke(turnContext);
            turnContext.OnSendActivities((_, activities, next) =>
            {
                sent?.AddRange(activities);
                return next();
            });
            await dialog.RunAsync(turnContext, states.CreateProperty<DialogState>("dialogs"), cancellationToken);
        });
    }

    private sealed record Order(string Number);

    private sealed class Unreadable() : Microsoft.Bot.Builder.Dialogs.Memory.Scopes.MemoryScope("unreadable")
    {
        public int Reads { get; private set; }

        public override object GetMemory(DialogContext dc) => new object[++Reads];

        public override void SetMemory(DialogContext dc, object memory) => throw new NotSupportedException();
    }

    private sealed class Failing() : Dialog("failing")
    {
        public bool Handles { get; init; }

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            throw new InvalidDataException("no good");

        public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync(MessageFactory.Text("recovered"), cancellationToken);
            return EndOfTurn;
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Task.FromResult(Handles && e.Name == DialogEvents.Error);
    }
}
