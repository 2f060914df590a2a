using EcomBot.Bot.Storage.Insights;

namespace EcomBot.Bot.Insights.Cells;

/// <summary>What became of a contact.</summary>
internal enum ContactOutcome
{
    /// <summary>It is not a day old, so the customer may still come back.</summary>
    Open,

    /// <summary>No person took part, and the customer did not come back within a day.</summary>
    Solved,

    /// <summary>A person was asked for or took part.</summary>
    Person,

    /// <summary>The customer came back within a day.</summary>
    Back,
}

/// <summary>Tells what became of contacts.</summary>
internal static class ContactOutcomes
{
    /// <summary>What became of a contact as far as is known now.</summary>
    public static ContactOutcome Outcome(this ContactRow contact) =>
        contact.Person ? ContactOutcome.Person : contact.Back ? ContactOutcome.Back : contact.Settled ? ContactOutcome.Solved : ContactOutcome.Open;
}
