using EcomBot.Bot.Insights.Questions;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Insights;
using EcomBot.Dialogs.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Insights.Figures;

/// <summary>What customers ask most, and whether the shop has an answer to it.</summary>
internal sealed class QuestionFigures(IDbContextFactory<BotContext> databases, IServiceScopeFactory scopes, IOptions<InsightsOptions> options)
{
    // Beyond these, a question is not among the most frequent.
    private const int LookedAt = 120;
    private const int Wordings = 12;
    private const string Subject = "Ask";

    /// <summary>The most frequent questions: first those without an answer in the shop's FAQ, of them first those that the bot could not answer at
    /// all.</summary>
    public async Task<IReadOnlyList<QuestionRow>> TopAsync(InsightFilter filter, int count, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var fewest = options.Value.FewestAsking;
        var groups = await filter.Of(bot.InsightAsks).GroupBy(ask => new { ask.Question, ask.Language })
            .Select(asks => new
            {
                asks.Key.Question,
                asks.Key.Language,
                Asked = asks.Count(),
                Asking = asks.Select(ask => ask.Key).Distinct().Count(),
                Missed = asks.Count(ask => ask.Missed)
            })
            .Where(group => group.Asking >= fewest).OrderByDescending(group => group.Asked).ThenBy(group => group.Question).Take(LookedAt)
            .ToListAsync(cancellationToken);
        var rows = new List<QuestionRow>();
        foreach (var group in groups)
        {
            var asks = await LatestAsync(bot, group.Question, cancellationToken);
            rows.Add(RowOf(group.Question, group.Language, group.Asked, group.Missed, asks));
        }
        rows = await WithAnswersAsync(rows, cancellationToken);
        return [.. rows.OrderBy(row => row.Answer).ThenByDescending(row => row.Asked).Take(count)];
    }

    /// <summary>One question over all time; null where nobody asked it.</summary>
    public async Task<QuestionRow?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var asks = await LatestAsync(bot, id, cancellationToken);
        if (asks.Count == 0)
        {
            return null;
        }
        var all = bot.InsightAsks.Where(ask => ask.Question == id);
        var row = RowOf(id, asks[0].Language, await all.CountAsync(cancellationToken), await all.CountAsync(ask => ask.Missed, cancellationToken), asks);
        return (await WithAnswersAsync([row], cancellationToken))[0];
    }

    private static Task<List<AskRow>> LatestAsync(BotContext bot, string question, CancellationToken cancellationToken) =>
        bot.InsightAsks.AsNoTracking().Where(ask => ask.Question == question).OrderByDescending(ask => ask.Id).Take(Wordings).ToListAsync(cancellationToken);

    private static QuestionRow RowOf(string id, string language, int asked, int missed, List<AskRow> asks)
    {
        var texts = asks.Select(ask => ask.Text).ToList();
        var task = asks.Where(ask => ask.Task.Length > 0).GroupBy(ask => ask.Task).MaxBy(group => group.Count())?.Key ?? "";
        var intent = asks.Where(ask => ask.Intent.StartsWith(Subject, StringComparison.Ordinal)).GroupBy(ask => ask.Intent).MaxBy(group => group.Count())?.Key;
        return new(id, language, Central(texts), [.. texts.Distinct(StringComparer.OrdinalIgnoreCase)], asked, missed, task, intent);
    }

    // The wording that has most in common with the others.
    private static string Central(List<string> texts)
    {
        var words = texts.ConvertAll(QuestionWords.Of);
        return texts.Select((text, place) => (text,
            Shared: words.Sum(other => other.Intersect(words[place]).Count() / (1.0 + other.Length + words[place].Length))))
            .MaxBy(one => one.Shared).text;
    }

    private async Task<List<QuestionRow>> WithAnswersAsync(List<QuestionRow> rows, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var answers = scope.ServiceProvider.GetRequiredService<FaqAnswers>();
        var answered = new List<QuestionRow>();
        foreach (var language in rows.GroupBy(row => row.Language))
        {
            var found = await answers.FindAllAsync([.. language.Select(row => new ShopQuestion { Text = row.Text, Intent = row.Intent })],
                language.Key, cancellationToken);
            answered.AddRange(language.Zip(found, (row, entry) => row with { Faq = entry }));
        }
        return answered;
    }
}
