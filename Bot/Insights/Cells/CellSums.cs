using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Storage.Insights;

namespace EcomBot.Bot.Insights.Cells;

/// <summary>Gathers what is to be added to the sums.</summary>
internal sealed class CellSums
{
    private readonly Dictionary<(int, string, string, string, string), CellRow> _cells = [];

    /// <summary>What is to be added, a row a cell.</summary>
    public IReadOnlyCollection<CellRow> Rows => _cells.Values;

    /// <summary>Adds a message.</summary>
    /// <param name="day">Its day.</param>
    /// <param name="note">What is noted of it.</param>
    /// <param name="product">The product that it is about, named in it or before; empty where none was.</param>
    public void Add(int day, MessageNote note, string product)
    {
        var cell = Of(day, note.Channel, note.Language, note.Task, product);
        cell.Messages++;
        cell.Missed += note.Missed ? 1 : 0;
        if (note.Mood is { } mood)
        {
            cell.Felt++;
            cell.Mood += mood;
            cell.Positive += note.Feeling > 0 ? 1 : 0;
            cell.Negative += note.Feeling < 0 ? 1 : 0;
        }
        if (note.AnswerTime is { } time)
        {
            AddTime(cell, time);
        }
    }

    /// <summary>Adds a contact, or takes it out.</summary>
    /// <param name="contact">The contact as it is now, or was before.</param>
    /// <param name="count">1 or -1.</param>
    public void Add(ContactRow contact, int count)
    {
        var cell = Of(contact.Day, contact.Channel, contact.Language, contact.Task, contact.Product);
        cell.Contacts += count;
        cell.Settled += contact.Outcome() != ContactOutcome.Open ? count : 0;
        cell.Solved += contact.Outcome() == ContactOutcome.Solved ? count : 0;
        cell.Person += contact.Outcome() == ContactOutcome.Person ? count : 0;
        cell.Back += contact.Outcome() == ContactOutcome.Back ? count : 0;
        cell.BeganBad += contact.FirstFeeling < 0 ? count : 0;
        cell.Turned += contact.TurnedAt > 0 ? count : 0;
        cell.Recovered += contact is { Negative: > 0, LastFeeling: >= 0 } ? count : 0;
    }

    private static void AddTime(CellRow cell, int time)
    {
        cell.Answered++;
        cell.AnswerTime += time;
        switch (time)
        {
            case <= 100: cell.Within100++; break;
            case <= 250: cell.Within250++; break;
            case <= 500: cell.Within500++; break;
            case <= 1000: cell.Within1000++; break;
            case <= 2000: cell.Within2000++; break;
            case <= 5000: cell.Within5000++; break;
            case <= 10000: cell.Within10000++; break;
        }
    }

    private CellRow Of(int day, string channel, string language, string task, string product)
    {
        if (!_cells.TryGetValue((day, channel, language, task, product), out var cell))
        {
            _cells[(day, channel, language, task, product)] = cell =
                new() { Day = day, Channel = channel, Language = language, Task = task, Product = product };
        }
        return cell;
    }
}
