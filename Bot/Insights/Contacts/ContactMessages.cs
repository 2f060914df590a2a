using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Storage.Insights;

namespace EcomBot.Bot.Insights.Contacts;

/// <summary>What a message changes in its contact.</summary>
internal static class ContactMessages
{
    /// <summary>Counts a message.</summary>
    public static void Take(this ContactRow contact, NoteRow row, MessageNote note)
    {
        contact.Messages++;
        contact.LastAt = Math.Max(contact.LastAt, row.At);
        contact.LastPlace = Math.Max(contact.LastPlace, row.Place);
        contact.Language = note.Language;
        contact.Task = contact.Task.Length == 0 ? note.Task : contact.Task;
        contact.Product = note.Product ?? contact.Product;
        contact.Missed += note.Missed ? 1 : 0;
        contact.Person |= note.Person;
        if (note.Mood is { } mood)
        {
            contact.Feel(note, mood);
        }
    }

    private static void Feel(this ContactRow contact, MessageNote note, int mood)
    {
        if (contact.Felt == 0)
        {
            contact.FirstFeeling = note.Feeling;
        }
        else if (note.Feeling < 0 && contact.Negative == 0)
        {
            (contact.TurnedAt, contact.TurnedTask) = (contact.Messages, note.Task);
        }
        contact.Felt++;
        contact.Mood += mood;
        contact.Positive += note.Feeling > 0 ? 1 : 0;
        contact.Negative += note.Feeling < 0 ? 1 : 0;
        contact.LastFeeling = note.Feeling;
    }
}
