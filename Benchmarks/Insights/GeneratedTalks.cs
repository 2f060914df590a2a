using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Storage.Insights;

namespace EcomBot.Benchmarks.Insights;

/// <summary>What customers may have written in some months, as turns note it; the same for the same seed.</summary>
/// <param name="messages">About how many messages.</param>
/// <param name="last">When the last day begins.</param>
/// <param name="days">Over how many days.</param>
/// <param name="seed">Another one, other talks.</param>
/// <param name="products">The ids of products; null for invented ones.</param>
internal sealed class GeneratedTalks(int messages, DateTimeOffset last, int days, int seed = 1, IReadOnlyList<string>? products = null)
{
    private const int Products = 400;
    private const double PerContact = 4.5;
    private const double ContactsPerCustomer = 3;

    private static readonly string[] Channels = ["directline", "directline", "directline", "facebook", "facebook", "msteams"];
    private static readonly string[] Languages = ["en", "en", "en", "en", "es", "es", "de", "fr", "pt-BR", "zh-Hans"];
    private static readonly (string Dialog, double Mood)[] Tasks =
    [
        ("OrderLookupDialog", 0.1), ("OrderLookupDialog", 0.1), ("OrderLookupDialog", 0), ("ReturnItemsDialog", -0.15), ("ReturnItemsDialog", -0.1),
        ("CancelOrderDialog", -0.1),
        ("MissingParcelDialog", -0.45), ("RefundStatusDialog", -0.3), ("ShopQuestionDialog", 0.15), ("ShopQuestionDialog", 0.1), ("FindProductDialog", 0.3),
        ("FindProductDialog", 0.3),
        ("RecommendDialog", 0.35), ("ReplaceItemsDialog", -0.05), ("OrderAddressDialog", 0), ("ComplaintDialog", -0.6), ("DeviceInfoDialog", 0.1),
        ("HandoffDialog", -0.35),
    ];

    private readonly Random _random = new(seed);
    private readonly int _customers = (int)(messages / PerContact / ContactsPerCustomer) + 1;
    private readonly double[] _faults = [.. Enumerable.Range(0, Products).Select(product => product % 37 == 5 ? -0.5 : (product % 7 * 0.06) - 0.15)];

    /// <summary>The messages in the order in which they came.</summary>
    public IEnumerable<(NoteRow Row, MessageNote Note)> All()
    {
        // A contact may run into the next days: what is later than a day's beginning waits.
        var waiting = new PriorityQueue<(NoteRow Row, MessageNote Note), long>();
        var contact = 0;
        for (var day = days - 1; day >= 0; day--)
        {
            var begins = last.AddDays(-day);
            var weight = begins.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0.7 : 1.12;
            for (var count = (int)(messages / PerContact / days * weight); count > 0; count--)
            {
                var start = begins.ToUnixTimeMilliseconds() + (long)(_random.NextDouble() * 86_000_000);
                waiting.EnqueueRange(Contact(++contact, start).Select(said => (said, said.Row.At)));
            }
            while (waiting.Count > 0 && (day == 0 || waiting.Peek().Row.At < begins.AddDays(1).ToUnixTimeMilliseconds()))
            {
                yield return waiting.Dequeue();
            }
        }
    }

    private IEnumerable<(NoteRow Row, MessageNote Note)> Contact(int number, long at)
    {
        var customer = _random.Next(_customers);
        var (channel, language) = (Channels[customer % Channels.Length], Languages[customer % Languages.Length]);
        // On Messenger and Teams a customer keeps one conversation.
        var key = $"{channel}/conversations/{(channel == "directline" ? $"dl_{number}" : $"c{customer}")}";
        var (task, mood) = Tasks[_random.Next(Tasks.Length)];
        var product = _random.NextDouble() < 0.4 ? _random.Next(products?.Count ?? Products) : (int?)null;
        var signsIn = _random.NextDouble() < 0.75 ? 1 + _random.Next(3) : int.MaxValue;
        var length = 1 + (int)(-Math.Log(1 - _random.NextDouble()) * (PerContact - 0.6));
        for (var place = 0; place < length; place++)
        {
            mood += (product is { } one ? _faults[one] : 0) / 2;
            var said = Math.Clamp(mood + 0.08 + ((_random.NextDouble() - 0.5) * 1.1), -1, 1);
            var question = task == "ShopQuestionDialog" && place == 0 ? GeneratedQuestions.In(language, _random) : ((string Text, bool HasAnswer)?)null;
            yield return (new NoteRow { Key = key, Place = (number * 100) + (place * 2), At = at, Json = "" }, new MessageNote
            {
                Channel = channel,
                Language = language,
                Task = place == 0 && _random.NextDouble() < 0.1 ? "" : task,
                Product = place == 0 && product is { } named ? products?[named] ?? $"p-{named}" : null,
                Mood = _random.NextDouble() < 0.15 ? null : (int)Math.Round(said * 1000),
                Feeling = said > 0.3 ? 1 : said < -0.3 ? -1 : 0,
                Missed = question is { HasAnswer: false } || _random.NextDouble() < 0.03,
                Person = task == "HandoffDialog" && place == length - 1,
                Customer = place >= signsIn ? $"customer-{customer}" : null,
                AnswerTime = _random.NextDouble() < 0.02 ? null : (int)Math.Exp(3.2 + (_random.NextDouble() * 3)),
                Question = question?.Text,
            });
            at += 8_000 + (long)(-Math.Log(1 - _random.NextDouble()) * 40_000);
            if (_random.NextDouble() < 0.01)
            {
                at += _random.Next(3_700_000, 90_000_000);
            }
        }
    }
}
