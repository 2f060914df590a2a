using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Risk.Cases;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Scoring.Rules;

/// <summary>Holds the serial numbers on the pieces against those that were sold, and their warranties against today.</summary>
internal sealed class SerialNumberRule : IRiskRule
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<RiskSignal>> LookAsync(RiskQuestion question, OrderCase given, CancellationToken cancellationToken)
    {
        SerialNumber[] sold = [.. question.Pieces.Select(line => line.SerialNumber).OfType<string>().Select(Read)];
        SerialNumber[] shown = [.. question.SerialNumbers.Select(Read)];
        var ids = sold.Concat(shown).Distinct().ToArray();
        var devices = ids.Length == 0 ? []
            : await given.View.Shop.Devices.AsNoTracking().Where(device => ids.Contains(device.SerialNumber)).ToListAsync(cancellationToken);
        return [.. shown.Where(serial => IsOther(serial, sold, devices, question, given)).Take(1).Select(serial => Mismatch(serial, sold)),
            .. question.Condition == ItemCondition.Damaged ? devices.Where(device => device.WarrantyEndsAt < given.View.Now).Take(1).Select(Ended) : []];
    }

    // Where the shop did not write down what it sent, a device of somebody else or of another kind is still another one.
    private static bool IsOther(SerialNumber serial, SerialNumber[] sold, List<Device> devices, RiskQuestion question, OrderCase given)
    {
        var device = devices.Find(one => one.SerialNumber == serial);
        return (sold.Length > 0 && !sold.Contains(serial))
            || (device?.Customer is { } owner && owner != given.Customer.Id)
            || (device is not null && question.Pieces.All(line => line.Variant != device.Variant));
    }

    private static RiskSignal Mismatch(SerialNumber shown, SerialNumber[] sold) => new(RiskCode.SerialNumberMismatch, 1,
        ("serial", shown), ("sold", sold.Length == 0 ? null : string.Join(", ", sold)));

    private static RiskSignal Ended(Device device) => new(RiskCode.OutsideWarranty, 1,
        ("serial", device.SerialNumber), ("until", device.WarrantyEndsAt?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    private static SerialNumber Read(string text)
    {
        SerialNumbers.Read(text, out var serial);
        return serial;
    }
}
