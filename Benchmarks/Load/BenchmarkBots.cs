using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Benchmarks.Load;

/// <summary>Says what the customer said.</summary>
internal sealed class EchoBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text("you said " + turnContext.Activity.Text), cancellationToken);
}

/// <summary>Asks two questions and sums up, in three turns, and keeps conversation and user state.</summary>
internal sealed class WaterfallBot : ActivityHandler
{
    private readonly ConversationState _conversation;
    private readonly UserState _user;
    private readonly IStatePropertyAccessor<DialogState> _dialogs;
    private readonly IStatePropertyAccessor<Counter> _counter;
    private readonly WaterfallRoot _root = new();

    public WaterfallBot()
    {
        var storage = new MemoryStorage();
        _conversation = new ConversationState(storage);
        _user = new UserState(storage);
        _dialogs = _conversation.CreateProperty<DialogState>(nameof(DialogState));
        _counter = _user.CreateProperty<Counter>(nameof(Counter));
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _conversation.SaveChangesAsync(turnContext, false, cancellationToken);
        await _user.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var counter = await _counter.GetAsync(turnContext, () => new Counter(), cancellationToken);
        counter.Turns++;
        await _root.RunAsync(turnContext, _dialogs, cancellationToken);
    }

    private sealed class Counter
    {
        public int Turns { get; set; }
    }

    private sealed class WaterfallRoot : ComponentDialog
    {
        public WaterfallRoot()
            : base(nameof(WaterfallRoot))
        {
            AddDialog(new TextPrompt(nameof(TextPrompt)));
            AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskNameAsync, AskOrderAsync, SumUpAsync]));
            InitialDialogId = nameof(WaterfallDialog);
        }

        private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, cancellationToken);

        private static Task<DialogTurnResult> AskOrderAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["name"] = step.Result;
            return step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = MessageFactory.Text("Which order?") }, cancellationToken);
        }

        private static async Task<DialogTurnResult> SumUpAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            await step.Context.SendActivityAsync($"{step.Values["name"]} asks for {step.Result}", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }
    }
}
