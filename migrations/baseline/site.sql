create table privacy_notice (
  version int not null, text text not null, effective_on date not null, primary key (version)
);

create table site_profile (
  id int not null, county_name text not null default '', organ_name text not null default '',
  site_name text not null default '', site_domain text not null default '', site_id_code text not null default '',
  sponsor_unit text not null default '', host_unit text not null default '', phone text not null default '',
  hotline text not null default '', icp_no text not null default '', police_no text not null default '',
  report_error_url text not null default '', privacy_contact text not null default '', version int not null default 1,
  primary key (id)
);
