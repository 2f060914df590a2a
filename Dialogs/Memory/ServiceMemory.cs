using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Session;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Memory;

/// <summary>What a conversation remembers beside its dialogs. Plain values only: it is stored as JSON.</summary>
public sealed class ServiceMemory
{
    /// <summary>Tasks that wait, in their order.</summary>
    public List<ServiceTask> Waiting { get; set; } = [];

    /// <summary>The task that is being done, for starting it again.</summary>
    public ServiceTask? Current { get; set; }

    /// <summary>The dialog of the task that was done last, for "make that two"; null after anything else.</summary>
    public string? Last { get; set; }

    /// <summary>What was done last, with what is to be known of it but the order, for "the same for the other one".</summary>
    public ServiceTask? Again { get; set; }

    /// <summary>What was asked of orders last, for "and the cancelled ones?".</summary>
    public ServiceTask? Asked { get; set; }

    /// <summary>The numbers of the orders that were told in the answer to it, for "what did they cost?".</summary>
    public List<string> Told { get; set; } = [];

    /// <summary>What was said of that task while something else was in between, such as signing in.</summary>
    public Utterance? Aside { get; set; }

    /// <summary>How many tasks were begun since the last plan was told.</summary>
    public int Begun { get; set; }

    /// <summary>How many tasks that change something were done.</summary>
    public int Finished { get; set; }

    /// <summary>Set while a customer who came back is asked whether to go on.</summary>
    public Absence? Away { get; set; }

    /// <summary>The name of the case by which the customer waits for a person, or talks with one.</summary>
    public string? Handoff { get; set; }

    /// <summary>The mark of the buttons that still hold; null when none do.</summary>
    public string? Nonce { get; set; }

    /// <summary>The order spoken of last, for "it" and "that order".</summary>
    public string? Order { get; set; }

    /// <summary>The photos of what came broken, for the return or exchange that follows.</summary>
    public ShownPhotos? Photos { get; set; }

    /// <summary>The products shown or spoken of last, by id, for "the second one".</summary>
    public List<string> Products { get; set; } = [];

    /// <summary>The products of the last list, of which one or the other was spoken of since.</summary>
    public List<string> Listed { get; set; } = [];

    /// <summary>What was looked for when they were shown, for "cheaper" and "in blue".</summary>
    public ProductWish? Wish { get; set; }

    /// <summary>The variant that was told last; null where it was none by itself.</summary>
    public ShownVariant? Shown { get; set; }

    /// <summary>The products recommended last, by id.</summary>
    public List<string> Recommended { get; set; } = [];

    /// <summary>When the customer wrote last, in UTC.</summary>
    public DateTimeOffset? LastAt { get; set; }

    /// <summary>The build of the dialogs that spoke last.</summary>
    public string? Build { get; set; }

    /// <summary>Messages in a row that were not understood or tasks that failed.</summary>
    public int Misses { get; set; }

    /// <summary>Angry messages in a row.</summary>
    public int AngryMessages { get; set; }

    /// <summary>The names of offers that were made, each at most once a conversation.</summary>
    public List<string> Offered { get; set; } = [];

    /// <summary>Lets tasks wait, and forgets what was going on.</summary>
    internal void Begin(List<ServiceTask> tasks)
    {
        (Waiting, Current, Aside, Away, Nonce) = (tasks, null, null, null, null);
        Begun = 0;
    }

    /// <summary>Tells whether an offer was not made before, and notes that it is made now.</summary>
    internal bool OfferOnce(string offer)
    {
        if (Offered.Contains(offer))
        {
            return false;
        }
        Offered.Add(offer);
        return true;
    }

    /// <summary>Keeps something that was said in the middle of another dialog for the task that is being done.</summary>
    internal void KeepAside(string dialog, Utterance said)
    {
        if (Current is { } current && current.Kind != dialog)
        {
            Aside = (Aside ?? Utterance.Nothing).Then(said);
        }
    }

    /// <summary>Takes what was kept for a dialog's task.</summary>
    internal Utterance TakeAside(string dialog)
    {
        var said = Current?.Kind == dialog ? Aside : null;
        Aside = said is null ? Aside : null;
        return said ?? Utterance.Nothing;
    }
}
