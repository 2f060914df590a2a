using EcomBot.Bot.Storage;

namespace EcomBot.Bot.Staff.Audit;

/// <summary>Keeps who of the shop saw and did what.</summary>
internal interface IStaffAudit
{
    /// <summary>Notes an act, before what was asked for is shown.</summary>
    /// <param name="who">The person.</param>
    /// <param name="act">What was done.</param>
    /// <param name="subject">The conversation's key or the case; null where there is none.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    Task NoteAsync(StaffMember who, StaffAct act, string? subject, CancellationToken cancellationToken);

    /// <summary>Notes an act with the work that it is part of: it is kept where that is.</summary>
    /// <param name="work">The work.</param>
    /// <param name="who">The person.</param>
    /// <param name="act">What is done.</param>
    /// <param name="subject">The conversation's key or the case; null where there is none.</param>
    void NoteWith(TurnWork work, StaffMember who, StaffAct act, string? subject);
}
