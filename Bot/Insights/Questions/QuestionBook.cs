using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Insights;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Insights.Questions;

/// <summary>Knows which questions ask the same. What it knows is in memory alone, learnt from the questions that are stored.</summary>
internal sealed class QuestionBook
{
    private readonly Dictionary<string, QuestionGroups> _byLanguage = [];
    private long _last;

    /// <summary>Learns what was stored since, by this instance or another.</summary>
    public async Task CatchUpAsync(BotContext bot, CancellationToken cancellationToken)
    {
        var stored = bot.InsightAsks.AsNoTracking().Where(ask => ask.Id > _last).OrderBy(ask => ask.Id)
            .Select(ask => new { ask.Id, ask.Question, ask.Language, ask.Text }).AsAsyncEnumerable();
        await foreach (var ask in stored.WithCancellation(cancellationToken))
        {
            Of(ask.Language).Add(ask.Question, ask.Text);
            _last = ask.Id;
        }
    }

    /// <summary>The questions of some messages, each with its group.</summary>
    /// <param name="asked">The messages, and their questions without anything that tells who asks.</param>
    public List<AskRow> Group(IEnumerable<(NoteRow Row, MessageNote Note, string Text)> asked)
    {
        // What is not committed must not be learnt: groups that begin here are found again by what they said.
        var begun = new Dictionary<string, QuestionGroups>();
        return [.. asked.Select(one =>
        {
            var known = Of(one.Note.Language).Find(one.Text, out var isNew);
            var group = known;
            if (isNew)
            {
                var fresh = begun.TryGetValue(one.Note.Language, out var groups) ? groups : begun[one.Note.Language] = new();
                group = fresh.Find(one.Text, out _);
                fresh.Add(group, one.Text);
            }
            return Ask(one.Row, one.Note, one.Text, group);
        })];
    }

    private QuestionGroups Of(string language) => _byLanguage.TryGetValue(language, out var groups) ? groups : _byLanguage[language] = new();

    private static AskRow Ask(NoteRow row, MessageNote note, string text, string group) => new()
    {
        Question = group,
        Key = row.Key,
        Place = row.Place,
        Day = Days.Of(row.At),
        Channel = note.Channel,
        Language = note.Language,
        Task = note.Task,
        Intent = note.Intent,
        Missed = note.Missed,
        Text = text,
    };
}
