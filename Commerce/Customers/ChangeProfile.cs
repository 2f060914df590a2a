using System.Globalization;
using EcomBot.Commerce.Operations;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Customers;

/// <summary>Asks to change what the shop knows of a customer; what is left out stays.</summary>
/// <param name="Customer">Whose profile.</param>
/// <param name="Address">The default address.</param>
/// <param name="Phone">The phone number, from seven digits on.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="EmailIsProven">Whether a code sent to the new address came back.</param>
/// <param name="Locale">The language, such as <c>pt-BR</c>.</param>
/// <param name="MarketingOptIn">Whether offers may be sent.</param>
public sealed record ChangeProfile(
    CustomerId Customer, Address? Address = null, string? Phone = null, string? Email = null, bool EmailIsProven = false,
    string? Locale = null, bool? MarketingOptIn = null);

/// <summary>What an operation does to a customer's profile.</summary>
/// <param name="Before">The customer before.</param>
/// <param name="After">The customer afterwards.</param>
public sealed record CustomerEffect(Customer Before, Customer After);

internal sealed class ChangeProfileOperation(ShopDesk desk) : ShopOperation<ChangeProfile, CustomerEffect>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<CustomerEffect>> DecideAsync(
        ChangeProfile request, ShopView view, CancellationToken cancellationToken)
    {
        if (await view.CustomerAsync(request.Customer, cancellationToken) is not { } customer)
        {
            return Refusals.CustomerNotFound(request.Customer);
        }

        var after = Apply(request, customer);
        var refusal = WhyNot(request) ?? (after == customer ? Unchanged() : await TakenAsync(request, view, cancellationToken));
        if (refusal is not null)
        {
            return refusal;
        }

        view.Put(after);
        return new CustomerEffect(customer, after);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(ChangeProfile request, CustomerEffect effect) => request.Customer;

    private static Customer Apply(ChangeProfile request, Customer customer) => customer with
    {
        Address = request.Address ?? customer.Address,
        Phone = request.Phone?.Trim() ?? customer.Phone,
        Email = request.Email?.Trim() ?? customer.Email,
        Locale = request.Locale ?? customer.Locale,
        MarketingOptIn = request.MarketingOptIn ?? customer.MarketingOptIn,
    };

    private static Refusal? WhyNot(ChangeProfile request) =>
        request.Address is { } address && AddressRules.WhyNot(address) is { } refusal ? refusal
        : request.Phone is { } phone && CustomerKeys.OfPhone(phone) is null ? Malformed("phone", $"'{phone}' is no phone number.")
        : request.Locale is { } locale && !IsLanguage(locale) ? Malformed("locale", $"'{locale}' is no language.")
        : request.Email is not { } email ? null
        : !IsEmail(email) ? Malformed("email", $"'{email}' is no e-mail address.")
        : request.EmailIsProven ? null
        : new(RefusalRule.ProofNeeded, $"A code sent to {email} must come back first.", ("email", email));

    private static async Task<Refusal?> TakenAsync(ChangeProfile request, ShopView view, CancellationToken cancellationToken)
    {
        var key = request.Email is null ? null : CustomerKeys.OfEmail(request.Email);
        return key is not null && await view.Shop.Customers.AnyAsync(
            other => other.EmailKey == key && other.Id != request.Customer, cancellationToken)
            ? new(RefusalRule.EmailTaken, "Another customer has this e-mail address.", ("email", request.Email))
            : null;
    }

    private static Refusal Unchanged() => new(RefusalRule.NothingChanges, "Nothing would change.");

    private static Refusal Malformed(string field, string message) => new(RefusalRule.Malformed, message, ("field", field));

    private static bool IsEmail(string email) => System.Net.Mail.MailAddress.TryCreate(email.Trim(), out var parsed)
        && parsed.Address == email.Trim() && parsed.Host.Contains('.', StringComparison.Ordinal);

    private static bool IsLanguage(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale, predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
