using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

/// <summary>A conversation with a dialog, its state stored between turns.</summary>
internal sealed class DialogConversation
{
    public ConversationState State { get; } = new(new MemoryStorage());

    public TestAdapter Adapter { get; }

    /// <summary>What each turn came to, in order.</summary>
    public List<DialogTurnResult> Results { get; } = [];

    public DialogConversation(string channel = "test", string? locale = null)
    {
        var reference = TestAdapter.CreateConversation("dialogs");
        reference.ChannelId = channel;
        Adapter = new TestAdapter(reference) { Locale = locale };
        Adapter.Use(new AutoSaveStateMiddleware(State));
    }

    /// <summary>Continues what is on the stack, or begins a dialog with options.</summary>
    public TestFlow Begin(DialogSet dialogs, string id, object? options = null) => Flow(async (dc, cancellationToken) =>
    {
        var result = await dc.ContinueDialogAsync(cancellationToken);
        return result.Status == DialogTurnStatus.Empty
            ? await dc.BeginDialogAsync(id, options, cancellationToken)
            : result;
    }, dialogs);

    public TestFlow Flow(Func<DialogContext, CancellationToken, Task<DialogTurnResult>> turn, DialogSet dialogs) =>
        new(Adapter, async (turnContext, cancellationToken) =>
            Results.Add(await turn(await dialogs.CreateContextAsync(turnContext, cancellationToken), cancellationToken)));

    public DialogSet Set(params Dialog[] dialogs)
    {
        var set = new DialogSet(State.CreateProperty<DialogState>("dialogs"));
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        return set;
    }

    /// <summary>A prompt that is asked, and whose value is told when it comes.</summary>
    public TestFlow Ask<T>(Prompt<T> prompt, PromptOptions options, Func<T, string>? tell = null) =>
        Flow(async (dc, cancellationToken) =>
        {
            var result = await dc.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty)
            {
                return await dc.PromptAsync(prompt.Id, options, cancellationToken);
            }

            if (result.Status == DialogTurnStatus.Complete)
            {
                var value = tell == null ? $"{result.Result}" : tell((T)result.Result);
                await dc.Context.SendActivityAsync(MessageFactory.Text(value), cancellationToken);
            }

            return result;
        }, Set(prompt));

    public static PromptOptions Question(string text, string? retry = null) => new()
    {
        Prompt = MessageFactory.Text(text),
        RetryPrompt = retry == null ? null : MessageFactory.Text(retry),
    };

    public static Activity Message(string text, string? locale = null) =>
        new() { Type = ActivityTypes.Message, Text = text, Locale = locale };
}
