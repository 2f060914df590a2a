using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Risk.Cases;

/// <summary>One thing that was looked at in a request, and what it says.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Value">How much of it there is, in its own unit; 1 for what is so or is not.</param>
/// <param name="Effect">What it adds to the log-odds of misuse: above 0 it speaks for it, below 0 against.</param>
/// <param name="Data">What a sentence about it names, such as <c>until</c>, <c>serial</c>, <c>count</c>; of this customer alone.</param>
public sealed record RiskReason(RiskCode Code, double Value, double Effect, IReadOnlyDictionary<string, string> Data);

/// <summary>What can speak for or against a request.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RiskCode>))]
public enum RiskCode
{
    /// <summary>The time in which the items can be sent back is over; <c>title</c>, <c>until</c>, <c>days</c>.</summary>
    OutsideWindow,

    /// <summary>The items are damaged and their warranty has ended; <c>serial</c>, <c>until</c>.</summary>
    OutsideWarranty,

    /// <summary>The serial number is not the one that was sold; <c>serial</c>, and <c>sold</c> where the shop knows it.</summary>
    SerialNumberMismatch,

    /// <summary>The customer's account is flagged.</summary>
    FlaggedAccount,

    /// <summary>An address is that of a flagged account as well.</summary>
    AddressOfFlaggedAccount,

    /// <summary>A payment card is that of a flagged account as well; <c>method</c>.</summary>
    PaymentOfFlaggedAccount,

    /// <summary>The refund goes to another method than the order was paid with; <c>method</c>.</summary>
    RefundElsewhere,

    /// <summary>Several parcels of the customer "never arrived" within a year; <c>count</c>.</summary>
    RepeatedNeverArrived,

    /// <summary>The customer sends back more than customers alike; <c>returned</c>, <c>orders</c>, <c>usual</c> (in percent).</summary>
    ManyReturns,

    /// <summary>The amount is far above the usual; <c>amount</c>.</summary>
    HighAmount,

    /// <summary>The customer asked for much lately; <c>count</c>, <c>days</c>.</summary>
    ManyRequests,

    /// <summary>The product is sent back often by everybody, which speaks for the customer; <c>product</c>, <c>rate</c> (in percent).</summary>
    UsuallyReturned,

    /// <summary>Much of the time in which the items can be sent back has passed; <c>days</c>.</summary>
    LongAfterDelivery,

    /// <summary>The request as a whole is unlike others.</summary>
    UnlikeOthers,
}
