using EcomBot.Commerce.Devices;

namespace EcomBot.Commerce.SampleShop;

/// <summary>Who repairs what the sample shop sells.</summary>
internal static class SampleWorkshops
{
    private const string Weekdays = "Mo-Fr 09:00-18:00";
    private const string WithSaturday = "Mo-Fr 10:00-19:00; Sa 10:00-16:00";

    public static readonly ServiceCentre[] All =
    [
        At("austin", "Fixwell Austin", new("310 Lavaca Street", null, "Austin", "TX", "78701", "USA"), 30.2672, -97.7431, Weekdays, "Nordlys",
            "Kestrel", "Sonora"),
        At("seattle", "Fixwell Seattle", new("45 Pike Street", null, "Seattle", "WA", "98101", "USA"), 47.6097, -122.3331, WithSaturday, "Nordlys", "Kestrel"),
        At("san-francisco", "Bay Repairs", new("900 Mission Street", null, "San Francisco", "CA", "94103", "USA"), 37.7825, -122.4078, WithSaturday,
            "Nordlys", "Sonora", "Caldo"),
        At("new-york", "Hudson Service", new("12 West 30th Street", null, "New York", "NY", "10001", "USA"), 40.7465, -73.9880, Weekdays, "Kestrel",
            "Lumio", "Caldo", "Breeze"),
        At("lyon", "Atelier Rhône", new("14 Rue Garibaldi", null, "Lyon", "Auvergne-Rhône-Alpes", "69003", "France"), 45.7640, 4.8357, Weekdays,
            "Nordlys", "Caldo", "Lumio"),
        At("leipzig", "Werkstatt am Markt", new("Markt 4", null, "Leipzig", "Sachsen", "04109", "Deutschland"), 51.3397, 12.3731, Weekdays, "Nordlys",
            "Kestrel", "Breeze"),
        At("valencia", "Taller Turia", new("Calle Colón 30", null, "Valencia", "Valencia", "46004", "España"), 39.4699, -0.3763, WithSaturday,
            "Sonora", "Caldo", "Breeze"),
        At("sao-paulo", "Oficina Paulista", new("Avenida Paulista 900", null, "São Paulo", "SP", "01310-100", "Brasil"), -23.5614, -46.6559, WithSaturday,
            "Nordlys", "Sonora", "Lumio"),
        At("shanghai", "申城维修中心", new("南京东路100号", null, "上海", "上海", "200001", "中国"), 31.2304, 121.4737, WithSaturday, "Nordlys", "Kestrel", "Sonora", "Breeze"),
    ];

    private static ServiceCentre At(
        string id, string name, Address address, double north, double east, string hours, params string[] brands) => new()
        {
            Id = new(id),
            Name = name,
            Address = address,
            Latitude = north,
            Longitude = east,
            Brands = brands,
            OpeningHours = hours,
        };
}
