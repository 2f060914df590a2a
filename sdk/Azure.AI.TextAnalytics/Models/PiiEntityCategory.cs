namespace Azure.AI.TextAnalytics;

/// <summary>The kind of personal data an entity is; the service may add more.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.piientitycategory"/>
public readonly struct PiiEntityCategory : IEquatable<PiiEntityCategory>
{
    /// <summary>Names of people.</summary>
    public static readonly PiiEntityCategory Person = new("Person");

    /// <summary>Telephone numbers.</summary>
    public static readonly PiiEntityCategory PhoneNumber = new("PhoneNumber");

    /// <summary>Companies, clubs, bodies.</summary>
    public static readonly PiiEntityCategory Organization = new("Organization");

    /// <summary>Postal addresses.</summary>
    public static readonly PiiEntityCategory Address = new("Address");

    /// <summary>E-mail addresses.</summary>
    public static readonly PiiEntityCategory Email = new("Email");

    /// <summary>Addresses of pages.</summary>
    public static readonly PiiEntityCategory Url = new("URL");

    /// <summary>Addresses of computers.</summary>
    public static readonly PiiEntityCategory IPAddress = new("IPAddress");

    /// <summary>Dates and times.</summary>
    public static readonly PiiEntityCategory DateTime = new("DateTime");

    /// <summary>Dates.</summary>
    public static readonly PiiEntityCategory Date = new("Date");

    /// <summary>Ages.</summary>
    public static readonly PiiEntityCategory Age = new("Age");

    /// <summary>Numbers and amounts.</summary>
    public static readonly PiiEntityCategory Quantity = new("Quantity");

    /// <summary>Numbers of the kind ABARouting Number.</summary>
    public static readonly PiiEntityCategory ABARoutingNumber = new("ABARoutingNumber");

    /// <summary>Numbers of the kind ARNational Identity Number.</summary>
    public static readonly PiiEntityCategory ARNationalIdentityNumber = new("ARNationalIdentityNumber");

    /// <summary>Numbers of the kind AUBank Account Number.</summary>
    public static readonly PiiEntityCategory AUBankAccountNumber = new("AUBankAccountNumber");

    /// <summary>Numbers of the kind AUBusiness Number.</summary>
    public static readonly PiiEntityCategory AUBusinessNumber = new("AUBusinessNumber");

    /// <summary>Numbers of the kind AUCompany Number.</summary>
    public static readonly PiiEntityCategory AUCompanyNumber = new("AUCompanyNumber");

    /// <summary>Numbers of the kind AUDrivers License Number.</summary>
    public static readonly PiiEntityCategory AUDriversLicenseNumber = new("AUDriversLicenseNumber");

    /// <summary>Numbers of the kind AUMedical Account Number.</summary>
    public static readonly PiiEntityCategory AUMedicalAccountNumber = new("AUMedicalAccountNumber");

    /// <summary>Numbers of the kind AUPassport Number.</summary>
    public static readonly PiiEntityCategory AUPassportNumber = new("AUPassportNumber");

    /// <summary>Numbers of the kind AUTax File Number.</summary>
    public static readonly PiiEntityCategory AUTaxFileNumber = new("AUTaxFileNumber");

    /// <summary>Numbers of the kind Azure Document DBAuth Key.</summary>
    public static readonly PiiEntityCategory AzureDocumentDBAuthKey = new("AzureDocumentDBAuthKey");

    /// <summary>Numbers of the kind BRCPFNumber.</summary>
    public static readonly PiiEntityCategory BRCPFNumber = new("BRCPFNumber");

    /// <summary>Numbers of the kind BRLegal Entity Number.</summary>
    public static readonly PiiEntityCategory BRLegalEntityNumber = new("BRLegalEntityNumber");

    /// <summary>Numbers of the kind BRNational IDRG.</summary>
    public static readonly PiiEntityCategory BRNationalIDRG = new("BRNationalIDRG");

    /// <summary>Numbers of the kind CABank Account Number.</summary>
    public static readonly PiiEntityCategory CABankAccountNumber = new("CABankAccountNumber");

    /// <summary>Numbers of the kind CADrivers License Number.</summary>
    public static readonly PiiEntityCategory CADriversLicenseNumber = new("CADriversLicenseNumber");

    /// <summary>Numbers of the kind CAHealth Service Number.</summary>
    public static readonly PiiEntityCategory CAHealthServiceNumber = new("CAHealthServiceNumber");

    /// <summary>Numbers of the kind CAPassport Number.</summary>
    public static readonly PiiEntityCategory CAPassportNumber = new("CAPassportNumber");

    /// <summary>Numbers of the kind CASocial Insurance Number.</summary>
    public static readonly PiiEntityCategory CASocialInsuranceNumber = new("CASocialInsuranceNumber");

    /// <summary>Numbers of the kind CNResident Identity Card Number.</summary>
    public static readonly PiiEntityCategory CNResidentIdentityCardNumber = new("CNResidentIdentityCardNumber");

    /// <summary>Numbers of the kind Credit Card Number.</summary>
    public static readonly PiiEntityCategory CreditCardNumber = new("CreditCardNumber");

    /// <summary>Numbers of the kind DEDrivers License Number.</summary>
    public static readonly PiiEntityCategory DEDriversLicenseNumber = new("DEDriversLicenseNumber");

    /// <summary>Numbers of the kind DEIdentity Card Number.</summary>
    public static readonly PiiEntityCategory DEIdentityCardNumber = new("DEIdentityCardNumber");

    /// <summary>Numbers of the kind DEPassport Number.</summary>
    public static readonly PiiEntityCategory DEPassportNumber = new("DEPassportNumber");

    /// <summary>Numbers of the kind DETax Identification Number.</summary>
    public static readonly PiiEntityCategory DETaxIdentificationNumber = new("DETaxIdentificationNumber");

    /// <summary>Numbers of the kind DEValue Added Number.</summary>
    public static readonly PiiEntityCategory DEValueAddedNumber = new("DEValueAddedNumber");

    /// <summary>Numbers of the kind ESDNI.</summary>
    public static readonly PiiEntityCategory ESDNI = new("ESDNI");

    /// <summary>Numbers of the kind ESSocial Security Number.</summary>
    public static readonly PiiEntityCategory ESSocialSecurityNumber = new("ESSocialSecurityNumber");

    /// <summary>Numbers of the kind ESTax Identification Number.</summary>
    public static readonly PiiEntityCategory ESTaxIdentificationNumber = new("ESTaxIdentificationNumber");

    /// <summary>Numbers of the kind EUDebit Card Number.</summary>
    public static readonly PiiEntityCategory EUDebitCardNumber = new("EUDebitCardNumber");

    /// <summary>Numbers of the kind EUDrivers License Number.</summary>
    public static readonly PiiEntityCategory EUDriversLicenseNumber = new("EUDriversLicenseNumber");

    /// <summary>Numbers of the kind EUPassport Number.</summary>
    public static readonly PiiEntityCategory EUPassportNumber = new("EUPassportNumber");

    /// <summary>Numbers of the kind FRDrivers License Number.</summary>
    public static readonly PiiEntityCategory FRDriversLicenseNumber = new("FRDriversLicenseNumber");

    /// <summary>Numbers of the kind FRHealth Insurance Number.</summary>
    public static readonly PiiEntityCategory FRHealthInsuranceNumber = new("FRHealthInsuranceNumber");

    /// <summary>Numbers of the kind FRNational ID.</summary>
    public static readonly PiiEntityCategory FRNationalID = new("FRNationalID");

    /// <summary>Numbers of the kind FRPassport Number.</summary>
    public static readonly PiiEntityCategory FRPassportNumber = new("FRPassportNumber");

    /// <summary>Numbers of the kind FRSocial Security Number.</summary>
    public static readonly PiiEntityCategory FRSocialSecurityNumber = new("FRSocialSecurityNumber");

    /// <summary>Numbers of the kind FRTax Identification Number.</summary>
    public static readonly PiiEntityCategory FRTaxIdentificationNumber = new("FRTaxIdentificationNumber");

    /// <summary>Numbers of the kind International Banking Account Number.</summary>
    public static readonly PiiEntityCategory InternationalBankingAccountNumber = new("InternationalBankingAccountNumber");

    /// <summary>Numbers of the kind SWIFTCode.</summary>
    public static readonly PiiEntityCategory SWIFTCode = new("SWIFTCode");

    /// <summary>Numbers of the kind UKDrivers License Number.</summary>
    public static readonly PiiEntityCategory UKDriversLicenseNumber = new("UKDriversLicenseNumber");

    /// <summary>Numbers of the kind UKNational Health Number.</summary>
    public static readonly PiiEntityCategory UKNationalHealthNumber = new("UKNationalHealthNumber");

    /// <summary>Numbers of the kind UKNational Insurance Number.</summary>
    public static readonly PiiEntityCategory UKNationalInsuranceNumber = new("UKNationalInsuranceNumber");

    /// <summary>Numbers of the kind UKUnique Taxpayer Number.</summary>
    public static readonly PiiEntityCategory UKUniqueTaxpayerNumber = new("UKUniqueTaxpayerNumber");

    /// <summary>Numbers of the kind USUKPassport Number.</summary>
    public static readonly PiiEntityCategory USUKPassportNumber = new("USUKPassportNumber");

    /// <summary>Numbers of the kind USBank Account Number.</summary>
    public static readonly PiiEntityCategory USBankAccountNumber = new("USBankAccountNumber");

    /// <summary>Numbers of the kind USDrivers License Number.</summary>
    public static readonly PiiEntityCategory USDriversLicenseNumber = new("USDriversLicenseNumber");

    /// <summary>Numbers of the kind USIndividual Taxpayer Identification.</summary>
    public static readonly PiiEntityCategory USIndividualTaxpayerIdentification = new("USIndividualTaxpayerIdentification");

    /// <summary>Numbers of the kind USSocial Security Number.</summary>
    public static readonly PiiEntityCategory USSocialSecurityNumber = new("USSocialSecurityNumber");

    private readonly string _value;

    internal PiiEntityCategory(string value) => _value = value;

    /// <summary>The value of a name the service gave.</summary>
    public static implicit operator PiiEntityCategory(string value) => new(value);

    /// <summary>The name the service gave.</summary>
    public static explicit operator string(PiiEntityCategory value) => value._value;

    /// <summary>Whether two are the same, whatever their case.</summary>
    public static bool operator ==(PiiEntityCategory left, PiiEntityCategory right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(PiiEntityCategory left, PiiEntityCategory right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PiiEntityCategory other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is PiiEntityCategory other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => _value;
}
