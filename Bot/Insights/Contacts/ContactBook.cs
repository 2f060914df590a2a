using EcomBot.Bot.Insights.Cells;
using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Storage.Insights;

namespace EcomBot.Bot.Insights.Contacts;

/// <summary>Puts messages to the contacts that they belong to. A contact is over after an hour of silence.</summary>
/// <param name="sums">Where contacts are taken out as they were before they change.</param>
internal sealed class ContactBook(CellSums sums)
{
    /// <summary>The silence after which the next message is another contact.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromHours(1);

    /// <summary>How long after a contact the customer must not come back for it to count as solved.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    /// <summary>How far before a message contacts end that it may still change: its customer may become known late in a long one.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromHours(72);

    private readonly Dictionary<string, List<ContactRow>> _byKey = [];
    private readonly Dictionary<string, List<ContactRow>> _byCustomer = [];
    private readonly Dictionary<string, ContactRow> _changed = [];
    private readonly HashSet<string> _stored = [];

    /// <summary>The contacts that are new or changed.</summary>
    public IReadOnlyCollection<ContactRow> Changed => _changed.Values;

    /// <summary>Keys of conversations whose customer became known.</summary>
    public Dictionary<string, string> Named { get; } = [];

    /// <summary>Takes in a contact that is stored already.</summary>
    /// <param name="contact">The contact.</param>
    public void Load(ContactRow contact)
    {
        _stored.Add(contact.Id);
        Add(_byKey, contact.Key, contact);
        if (contact.Customer is not null)
        {
            Add(_byCustomer, contact.Customer, contact);
        }
    }

    /// <summary>Counts a message.</summary>
    /// <returns>Its contact.</returns>
    public ContactRow Take(NoteRow row, MessageNote note)
    {
        var contact = _byKey.GetValueOrDefault(row.Key)?.Where(one => Math.Abs(row.At - one.LastAt) <= Silence.TotalMilliseconds).MaxBy(one => one.LastAt)
            ?? Open(row, note);
        Change(contact);
        contact.Take(row, note);
        if (note.Customer is not null && contact.Customer != note.Customer)
        {
            contact.Customer = note.Customer;
            Named[row.Key] = note.Customer;
            Add(_byCustomer, note.Customer, contact);
            MarkBack(_byCustomer[note.Customer], contact);
        }
        return contact;
    }

    private ContactRow Open(NoteRow row, MessageNote note)
    {
        var contact = new ContactRow
        {
            Id = Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(row.At)).ToString("N"),
            Key = row.Key,
            Channel = note.Channel,
            Day = Days.Of(row.At),
            FirstAt = row.At,
            LastAt = row.At,
            FirstPlace = row.Place,
        };
        Add(_byKey, row.Key, contact);
        MarkBack(_byKey[row.Key], contact);
        return contact;
    }

    // Whoever comes back within a day was not served.
    private void MarkBack(List<ContactRow> contacts, ContactRow contact)
    {
        foreach (var earlier in contacts.Where(one => !one.Back
            && (IsBackIn(one, contact) || (one == contact && contacts.Exists(later => IsBackIn(contact, later))))))
        {
            Change(earlier);
            earlier.Back = true;
        }
    }

    // What a contact counted for before is taken out of the sums; in the end it counts as it is then.
    private void Change(ContactRow contact)
    {
        if (_changed.TryAdd(contact.Id, contact) && _stored.Contains(contact.Id))
        {
            sums.Add(contact, -1);
        }
    }

    private static bool IsBackIn(ContactRow earlier, ContactRow later) =>
        earlier != later && earlier.FirstAt < later.FirstAt && later.FirstAt - earlier.LastAt <= Patience.TotalMilliseconds;

    private static void Add(Dictionary<string, List<ContactRow>> lists, string name, ContactRow contact)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            lists[name] = list = [];
        }
        if (!list.Exists(one => one.Id == contact.Id))
        {
            list.Add(contact);
        }
    }
}
