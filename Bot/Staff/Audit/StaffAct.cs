namespace EcomBot.Bot.Staff.Audit;

/// <summary>What people of the shop do that is kept.</summary>
internal enum StaffAct
{
    SignedIn,
    SignedOut,
    SawConversation,
    SawTranscript,
    TookConversation,
    WroteToCustomer,
    WroteNote,
    GaveBack,
    Closed,
    DecidedCase,
    ChangedFaq,
    Exported,
    SawAudit,
}
