using System.Globalization;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using EcomBot.Cognitive;
using EcomBot.Dialogs;
using EcomBot.Dialogs.Handoff;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.SignIn;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Insights.Notes;

/// <summary>Notes what there is to count about a turn that has run.</summary>
internal sealed class MessageNotes(ConversationState conversation, ConversationMemory memory) : ITurnNotes
{
    private const double Scale = 1000;

    private readonly IStatePropertyAccessor<SignedInCustomer> _customer = conversation.CreateProperty<SignedInCustomer>(CustomerSession.Property);

    /// <inheritdoc/>
    public async Task<string?> WriteAsync(TurnRun run, CancellationToken cancellationToken)
    {
        var known = await memory.OfAsync(run.TurnContext, cancellationToken);
        var customer = await _customer.GetAsync(run.TurnContext, () => null!, cancellationToken);
        return NoteOf(run, known, customer?.Id).Print();
    }

    private static MessageNote NoteOf(TurnRun run, ServiceMemory memory, string? customer)
    {
        var (said, tasks) = (run.TurnContext.Insights(), TurnTasks.Of(run.TurnContext));
        var hasWords = said.Text.Any(char.IsLetter);
        var task = TaskOf(tasks, memory);
        return new()
        {
            Channel = run.TurnContext.Activity.ChannelId ?? "",
            Language = CultureInfo.CurrentUICulture.Name,
            Task = task,
            Intent = said.TopIntent == Intent.None ? "" : said.TopIntent,
            Product = said.EntitiesOf(EntityCategory.Product).LastOrDefault(entity => entity.Value is not null)?.Value,
            Mood = hasWords ? (int)Math.Round((said.Sentiment.Positive - said.Sentiment.Negative) * Scale) : null,
            Feeling = !hasWords ? 0 : said.Sentiment.Label switch { SentimentLabel.Positive => 1, SentimentLabel.Negative => -1, _ => 0 },
            Missed = tasks.IsUnanswered,
            Person = memory.Handoff is not null || tasks.Ended.Any(ended => ended is { Dialog: nameof(HandoffDialog), IsDone: true }),
            Customer = customer,
            AnswerTime = Replies(run) ? (int)Math.Min(run.Age.TotalMilliseconds, int.MaxValue) : null,
            Question = QuestionText.In(said, isAnswer: tasks.Begun.Count == 0 && memory.Current is not null, tasks.IsUnanswered),
        };
    }

    // What a message begins counts before what it ends, and that before what goes on.
    private static string TaskOf(TurnTasks tasks, ServiceMemory memory) =>
        tasks.Begun.Count > 0 ? tasks.Begun[0] : tasks.Ended.Count > 0 ? tasks.Ended[0].Dialog : memory.Current?.Kind ?? "";

    private static bool Replies(TurnRun run) =>
        run.Replies.Replies.Any(reply => reply.Kind == TranscriptKind.Sent && reply.Activity.Type == ActivityTypes.Message);
}
