namespace EcomBot.Commerce.Customers;

/// <summary>Who the shop's customers are.</summary>
public interface ICustomerDirectory
{
    /// <summary>Gets the customer called <paramref name="customer"/>, or null.</summary>
    Task<Customer?> FindAsync(CustomerId customer, CancellationToken cancellationToken);

    /// <summary>Gets the customer with an e-mail address, in any case; null when nobody or more than one has it.</summary>
    Task<Customer?> FindByEmailAsync(string email, CancellationToken cancellationToken);

    /// <summary>
    /// Gets the customer of that name and default postal code, whatever the case, accents, spaces and marks; null when
    /// nobody or more than one fits.
    /// </summary>
    Task<Customer?> FindByNameAsync(string firstName, string lastName, string postalCode, CancellationToken cancellationToken);

    /// <summary>
    /// Gets the customer with a phone number, however it is written, with or without country code, from seven digits on;
    /// null when nobody or more than one has it.
    /// </summary>
    Task<Customer?> FindByPhoneAsync(string phone, CancellationToken cancellationToken);
}
