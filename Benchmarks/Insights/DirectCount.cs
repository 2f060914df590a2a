using EcomBot.Bot.Insights;
using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Storage.Insights;

namespace EcomBot.Benchmarks.Insights;

/// <summary>Counts messages from themselves, all at once and without any of the product's sums, to hold its figures against.</summary>
internal sealed class DirectCount
{
    private const long Hour = 3_600_000;

    private readonly List<Talk> _talks;
    private readonly List<(NoteRow Row, MessageNote Note, string Product)> _messages = [];

    public DirectCount(IEnumerable<(NoteRow Row, MessageNote Note)> messages, DateTimeOffset now)
    {
        _talks = [.. messages.GroupBy(one => one.Row.Key).SelectMany(Cut)];
        var byKey = _talks.ToLookup(talk => talk.Key);
        var byCustomer = _talks.Where(talk => talk.Customer is not null).ToLookup(talk => talk.Customer!);
        foreach (var talk in _talks)
        {
            var others = byKey[talk.Key].Concat(talk.Customer is null ? [] : byCustomer[talk.Customer]);
            talk.CameBack = others.Any(other => other.First > talk.First && other.First - talk.Last <= 24 * Hour);
            talk.IsOver = now.ToUnixTimeMilliseconds() - talk.Last > 24 * Hour;
        }
    }

    /// <summary>The contacts that begin in the days and meet a condition.</summary>
    public IEnumerable<Talk> Talks(int from, int to) => _talks.Where(talk => Days.Of(talk.First) >= from && Days.Of(talk.First) <= to);

    /// <summary>The messages of the days, each with the product that it is about.</summary>
    public IEnumerable<(NoteRow Row, MessageNote Note, string Product)> Messages(int from, int to) =>
        _messages.Where(one => Days.Of(one.Row.At) >= from && Days.Of(one.Row.At) <= to);

    private IEnumerable<Talk> Cut(IGrouping<string, (NoteRow Row, MessageNote Note)> conversation)
    {
        var talk = new List<(NoteRow Row, MessageNote Note)>();
        foreach (var said in conversation.OrderBy(one => one.Row.At))
        {
            if (talk.Count > 0 && said.Row.At - talk[^1].Row.At > Hour)
            {
                yield return Of(talk);
                talk = [];
            }
            talk.Add(said);
        }
        yield return Of(talk);
    }

    private Talk Of(List<(NoteRow Row, MessageNote Note)> said)
    {
        var product = "";
        foreach (var (row, note) in said)
        {
            product = note.Product ?? product;
            _messages.Add((row, note, product));
        }
        var moods = said.Select((one, place) => (Number: place + 1, one.Note)).Where(one => one.Note.Mood is not null).ToList();
        var firstBad = moods.FirstOrDefault(one => one.Note.Feeling < 0);
        return new(said[0].Row.Key, said[0].Row.At, said[^1].Row.At, said.Select(one => one.Note.Customer).LastOrDefault(name => name is not null))
        {
            Channel = said[0].Note.Channel,
            Language = said[^1].Note.Language,
            Task = said.Select(one => one.Note.Task).FirstOrDefault(task => task.Length > 0) ?? "",
            Product = product,
            WithPerson = said.Any(one => one.Note.Person),
            TurnedAt = firstBad.Note is not null && firstBad != moods[0] ? firstBad.Number : 0,
            BeganBad = firstBad.Note is not null && firstBad == moods[0],
            Recovered = firstBad.Note is not null && moods[^1].Note.Feeling >= 0,
        };
    }
}

/// <summary>A contact as it is counted from its messages.</summary>
internal sealed record Talk(string Key, long First, long Last, string? Customer)
{
    public required string Channel { get; init; }

    public required string Language { get; init; }

    public required string Task { get; init; }

    public required string Product { get; init; }

    public required bool WithPerson { get; init; }

    public required int TurnedAt { get; init; }

    public required bool BeganBad { get; init; }

    public required bool Recovered { get; init; }

    public bool CameBack { get; set; }

    public bool IsOver { get; set; }

    /// <summary>Whether it is solved: no person, and no contact within a day.</summary>
    public bool IsSolved => !WithPerson && !CameBack && IsOver;
}
