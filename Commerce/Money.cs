using System.Globalization;
using System.Text.Json.Serialization;

namespace EcomBot.Commerce;

/// <summary>An amount with its currency; amounts of different currencies never meet.</summary>
/// <param name="Amount">The amount in whole units of the currency, such as 12.50.</param>
/// <param name="Currency">The currency's ISO 4217 code, such as <c>EUR</c>.</param>
[JsonConverter(typeof(MoneyJson))]
public readonly record struct Money(decimal Amount, string Currency) : IComparable<Money>
{
    /// <summary>Gets nothing at all, in <paramref name="currency"/>.</summary>
    public static Money Zero(string currency) => new(0, currency);

    /// <summary>Gets the sum of <paramref name="amounts"/>, or nothing in <paramref name="currency"/>.</summary>
    /// <exception cref="InvalidOperationException">One of them is in another currency.</exception>
    public static Money Sum(IEnumerable<Money> amounts, string currency) =>
        amounts.Aggregate(Zero(currency), (sum, amount) => sum + amount);

    /// <summary>Gets whether anything is left.</summary>
    [JsonIgnore]
    public bool IsZero => Amount == 0;

    /// <summary>Gets the amount rounded to what the currency can pay, halves away from zero.</summary>
    public Money Rounded() => this with { Amount = decimal.Round(Amount, Digits(Currency), MidpointRounding.AwayFromZero) };

    /// <inheritdoc/>
    public int CompareTo(Money other) => Amount.CompareTo(other.In(Currency));

    /// <inheritdoc/>
    public override string ToString() => Amount.ToString("0.00##", CultureInfo.InvariantCulture) + " " + Currency;

    /// <summary>Gets the sum of two amounts of one currency.</summary>
    public static Money operator +(Money left, Money right) => left with { Amount = left.Amount + right.In(left.Currency) };

    /// <summary>Gets the difference of two amounts of one currency.</summary>
    public static Money operator -(Money left, Money right) => left with { Amount = left.Amount - right.In(left.Currency) };

    /// <summary>Gets the amount the other way round.</summary>
    public static Money operator -(Money money) => money with { Amount = -money.Amount };

    /// <summary>Gets a multiple of the amount, not rounded.</summary>
    public static Money operator *(Money money, decimal factor) => money with { Amount = money.Amount * factor };

    /// <summary>Tells whether the first of two amounts of one currency is lower.</summary>
    public static bool operator <(Money left, Money right) => left.Amount < right.In(left.Currency);

    /// <summary>Tells whether the first of two amounts of one currency is higher.</summary>
    public static bool operator >(Money left, Money right) => left.Amount > right.In(left.Currency);

    /// <summary>Tells whether the first of two amounts of one currency is not higher.</summary>
    public static bool operator <=(Money left, Money right) => left.Amount <= right.In(left.Currency);

    /// <summary>Tells whether the first of two amounts of one currency is not lower.</summary>
    public static bool operator >=(Money left, Money right) => left.Amount >= right.In(left.Currency);

    /// <summary>Gets how many decimals a currency is paid in: 2, but for those that have none or three.</summary>
    public static int Digits(string currency) => currency switch
    {
        "JPY" or "KRW" or "VND" or "CLP" or "ISK" or "PYG" or "UGX" or "XAF" or "XOF" or "XPF" => 0,
        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
        _ => 2,
    };

    private decimal In(string currency) => Currency == currency
        ? Amount
        : throw new InvalidOperationException($"{this} cannot be counted in {currency}.");
}
