using EcomBot.Bot.Channels.Messenger;
using EcomBot.Bot.Channels.Messenger.Threads;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Dialogs.Handoff;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>What a person does at the desk: takes a conversation, writes, notes, gives it back. Each act is kept in the audit.</summary>
/// <remarks>What was begun is finished, whether or not the browser waits for the answer: a page that is loaded anew gives up its request.</remarks>
internal sealed class TalkDesk(
    TalkStore store, TalkVoice voice, TalkSignals signals, IStaffAudit audit, IEnumerable<MessengerThreads> messenger, IOptions<MessengerOptions> options)
{
    /// <summary>Takes a conversation that waits. The customer reads who is there; the bot is silent from here on.</summary>
    /// <returns>False when a colleague was first.</returns>
    public async Task<bool> TryTakeAsync(Talk seen, StaffMember who, CancellationToken cancellationToken)
    {
        if (!await store.TryTakeAsync(seen, who.Id, who.Name, cancellationToken))
        {
            return false;
        }
        await audit.NoteAsync(who, StaffAct.TookConversation, seen.Conversation.ToString(), CancellationToken.None);
        if (!seen.Case.IsOutsideHours)
        {
            await HoldThreadAsync(seen, CancellationToken.None);
            await voice.NoticeAsync(seen, HandoffNotices.Taken(seen.Case.Language, who.Name), CancellationToken.None);
            await voice.StatusAsync(seen, "accepted", CancellationToken.None);
        }
        signals.Changed(seen.Id);
        return true;
    }

    /// <summary>Writes to the customer.</summary>
    /// <returns>False when the person has not got the conversation.</returns>
    public async Task<bool> TrySayAsync(Talk talk, StaffMember who, string text, CancellationToken cancellationToken)
    {
        if (!talk.IsOf(who.Id))
        {
            return false;
        }
        await audit.NoteAsync(who, StaffAct.WroteToCustomer, talk.Conversation.ToString(), CancellationToken.None);
        await voice.SayAsync(talk, who.Name, text, CancellationToken.None);
        signals.Said(talk.Id);
        return true;
    }

    /// <summary>Notes something for colleagues.</summary>
    public async Task NoteAsync(Talk talk, StaffMember who, string text, CancellationToken cancellationToken)
    {
        await store.NoteAsync(talk.Id, who.Name, text, cancellationToken);
        await audit.NoteAsync(who, StaffAct.WroteNote, talk.Conversation.ToString(), CancellationToken.None);
        signals.Changed(talk.Id);
    }

    /// <summary>Gives the conversation back to the bot, which says so.</summary>
    /// <returns>False when the person has not got the conversation.</returns>
    public async Task<bool> TryGiveBackAsync(Talk talk, StaffMember who, CancellationToken cancellationToken)
    {
        if (!talk.IsOf(who.Id) || !await store.TryCloseAsync(talk, cancellationToken))
        {
            return false;
        }
        await audit.NoteAsync(who, StaffAct.GaveBack, talk.Conversation.ToString(), CancellationToken.None);
        if (!talk.Case.IsOutsideHours)
        {
            await voice.NoticeAsync(talk, HandoffNotices.GivenBack(talk.Case.Language, who.Name), CancellationToken.None);
            await voice.StatusAsync(talk, "completed", CancellationToken.None);
        }
        signals.Changed(talk.Id);
        return true;
    }

    /// <summary>Closes one that waits, without a word to the customer: the bot goes on anyway.</summary>
    /// <returns>False when it has changed meanwhile, or a colleague has it.</returns>
    public async Task<bool> TryCloseAsync(Talk talk, StaffMember who, CancellationToken cancellationToken)
    {
        if ((talk.State == HandoffState.Taken && !talk.IsOf(who.Id)) || !await store.TryCloseAsync(talk, cancellationToken))
        {
            return false;
        }
        await audit.NoteAsync(who, StaffAct.Closed, talk.Conversation.ToString(), CancellationToken.None);
        signals.Changed(talk.Id);
        return true;
    }

    /// <summary>Hands a conversation of Messenger to the page's inbox; the bot is silent there until it comes back.</summary>
    /// <returns>False when the person has not got it, or it is none of Messenger's direct webhook.</returns>
    public async Task<bool> TryPassAsync(Talk talk, StaffMember who, string note, CancellationToken cancellationToken)
    {
        if (messenger.FirstOrDefault() is not { } threads || !IsOnPage(talk) || !talk.IsOf(who.Id) || !await store.TryCloseAsync(talk, cancellationToken))
        {
            return false;
        }
        await audit.NoteAsync(who, StaffAct.GaveBack, talk.Conversation.ToString(), CancellationToken.None);
        await threads.PassAsync(talk.Case.Conversation, note, CancellationToken.None);
        signals.Changed(talk.Id);
        return true;
    }

    /// <summary>Whether a conversation is one of the page's, which can be handed to its inbox.</summary>
    public bool IsOnPage(Talk talk) => messenger.Any() && talk.Case.Reference.Contains(MessengerNames.ServiceUrl, StringComparison.Ordinal);

    // Only who holds a thread may write in it.
    private async Task HoldThreadAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (messenger.FirstOrDefault() is { } threads && IsOnPage(talk) && options.Value.AppId is { Length: > 0 } own
            && await threads.OwnerAsync(talk.Case.Conversation, cancellationToken) is { } owner && owner != own)
        {
            await threads.TakeAsync(talk.Case.Conversation, null, cancellationToken);
        }
    }
}
